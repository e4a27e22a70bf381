// Holds running text to plain English: how long its sentences are, and which words and spellings it uses.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "check/passage.h"
#include "model/model.h"

namespace codify {

class PlainEnglish {
  public:
    explicit PlainEnglish(const Style& style);

    /// Adds a warning for each sentence with too many words (rule long-sentence), each word that is not plain
    /// (plain-word) and each spelling that is not the site's (spelling). Words between quotation marks are somebody
    /// else's and count only as words.
    void check(const OwnPassage& passage, Diagnostics& diagnostics) const;

  private:
    struct Rule {
        std::vector<std::string> words;
        std::string use;
        bool spelling;
    };
    std::size_t longest_;
    std::unordered_map<std::string, std::vector<Rule>> rules_;  ///< by their first word, the longest first
};

}  // namespace codify
