// Checks running text against the rules of plain English: the length of sentences, and words and spellings to avoid.
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
    /// (plain-word) and each spelling that the site does not use (spelling). Quoted words are somebody else's and only
    /// count towards the length.
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
