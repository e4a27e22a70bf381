// Counts the words of passages. Each word is folded on its first occurrence; after that it is a number.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "outputs/search/postings.h"
#include "outputs/search/word_table.h"

namespace codify {

class WordCounter {
  public:
    /// Records the words of `title` without counting them.
    void note(std::string_view title);

    /// Counts the words of `text` for the current passage and returns how many there are, without stop words.
    std::uint32_t count(std::string_view text);

    /// Ends the current passage, which has the number `passage`.
    void close(int passage);

    /// All words found, folded, and the postings of each.
    [[nodiscard]] const WordTable& words() const { return words_; }
    [[nodiscard]] const std::vector<Postings>& postings() const { return postings_; }

  private:
    struct Form {
        std::uint32_t number;
        bool counts;
    };

    void learn(std::string_view word);

    template <class Visit>
    void each(std::string_view text, const Visit& visit);

    WordTable written_;                    // words as written in texts
    std::vector<std::uint32_t> ends_;      // by written word: the end of its forms in `forms_`
    std::vector<Form> forms_;              // of all of them
    WordTable words_;                      // folded
    std::vector<Postings> postings_;       // by folded word
    std::vector<std::uint32_t> here_;      // by folded word: occurrences in the current passage
    std::vector<std::uint32_t> met_here_;  // words with such an occurrence
};

}  // namespace codify
