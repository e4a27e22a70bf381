// Counts the words of passages. Each word is folded where it is first met; from then on it is a number.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "outputs/search/postings.h"
#include "outputs/search/word_table.h"

namespace codify {

class WordCounter {
  public:
    /// Notes the words of `title` without counting them.
    void note(std::string_view title);

    /// Counts the words of `text` for the open passage and returns how many there are, without stop words.
    std::uint32_t count(std::string_view text);

    /// Ends the open passage, which is number `passage`.
    void close(int passage);

    /// All words met, folded, and in which passages they count.
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

    WordTable written_;                    // words as they stand in texts
    std::vector<std::uint32_t> ends_;      // by word as written: where its forms end
    std::vector<Form> forms_;              // of all of them
    WordTable words_;                      // folded
    std::vector<Postings> postings_;       // by folded word
    std::vector<std::uint32_t> here_;      // by folded word: how often in the open passage
    std::vector<std::uint32_t> met_here_;  // those with a count
};

}  // namespace codify
