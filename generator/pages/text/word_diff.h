// Marks the words in which two texts differ: <del> around words that only the earlier one has, <ins> around those that
// only the later one has. For levels side by side, editions, and whatever else puts two wordings next to each other.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "pages/text/html_words.h"

namespace codify {

struct MarkedTexts {
    std::string before, after;
    std::size_t shared = 0;                       ///< words, punctuation included, that both have and that bear no mark
    std::size_t only_before = 0, only_after = 0;  ///< words within marks

    [[nodiscard]] bool alike() const { return only_before + only_after == 0; }

    /// Nearly everything is marked: fewer than one word in five is shared. Readers are told.
    [[nodiscard]] bool unlike() const { return shared * 8 < only_before + only_after; }
};

/// Compares two pieces of finished HTML, which hold no <ins> or <del> of their own, by their words: runs of letters and
/// digits with the hyphens and apostrophes inside them, and each other character by itself. Capitals count; tags and
/// white space do not. A mark never crosses a tag, and taking the marks out gives back the input. A few short words in
/// common between two differences are marked with them, since a line of single marks cannot be read.
///
/// Time and memory grow with the number of differences, up to 1,000 words; in texts that differ in more, the rest is
/// marked as a whole.
[[nodiscard]] MarkedTexts mark_words(std::string_view before, std::string_view after);

/// Several texts, for comparing each with each: their words are read once.
class ComparedTexts {
  public:
    explicit ComparedTexts(std::vector<std::string> texts);

    [[nodiscard]] const std::string& html(std::size_t text) const { return texts_[text].html; }
    [[nodiscard]] std::size_t size() const { return texts_.size(); }

    /// As mark_words does, by the texts' numbers.
    [[nodiscard]] MarkedTexts marked(std::size_t before, std::size_t after) const;

    struct Text {
        std::string html;
        std::vector<HtmlWord> words;
        std::vector<int> ids;  ///< the same number for the same word

        [[nodiscard]] std::size_t length(std::size_t word) const { return words[word].end - words[word].begin; }
    };

  private:
    std::vector<Text> texts_;
};

}  // namespace codify
