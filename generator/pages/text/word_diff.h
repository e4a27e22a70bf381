// Marks the words in which two texts differ: <del> around words that only the earlier one has, <ins> around those that
// only the later one has. For comparisons of levels and editions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "pages/text/html_words.h"

namespace codify {

struct MarkedTexts {
    std::string before, after;
    std::size_t shared = 0;                       ///< unmarked words, punctuation included, that both have
    std::size_t only_before = 0, only_after = 0;  ///< marked words

    [[nodiscard]] bool alike() const { return only_before + only_after == 0; }

    /// Nearly everything is marked: fewer than one word in five is shared. Pages say so.
    [[nodiscard]] bool unlike() const { return shared * 8 < only_before + only_after; }
};

/// Compares two pieces of HTML, which contain no <ins> or <del> of their own, by their words: runs of letters and
/// digits with the hyphens and apostrophes inside them, and each other character by itself. Case is significant; tags
/// and white space are not. A mark never crosses a tag, and removing the marks gives back the input. A few short words
/// in common between two differences are marked with them, since a line of single marks cannot be read.
///
/// Time and memory grow with the number of differences, up to 1,000 words; in texts that differ in more, the rest is
/// marked as a whole.
[[nodiscard]] MarkedTexts mark_words(std::string_view before, std::string_view after);

/// Compares each of several texts with each other; their words are split once.
class ComparedTexts {
  public:
    explicit ComparedTexts(std::vector<std::string> texts);

    [[nodiscard]] const std::string& html(std::size_t text) const { return texts_[text].html; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

    /// As mark_words, by index of the texts.
    [[nodiscard]] MarkedTexts marked(std::size_t before, std::size_t after) const;

    struct Text {
        std::string html;
        std::vector<HtmlWord> words;
        std::vector<int> ids;  ///< equal for equal words

        [[nodiscard]] std::size_t length(std::size_t word) const { return words[word].end - words[word].begin; }
    };

  private:
    std::vector<Text> texts_;
};

}  // namespace codify
