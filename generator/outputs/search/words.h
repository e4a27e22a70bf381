// Cuts a text into the words that the search knows: folded and in one spelling. A hyphenated word counts in parts and
// as a whole, so that "well-being" finds "wellbeing". assets/search-engine/words.js cuts and folds in the same way.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace codify {

/// A word as it stands in a text: its parts, and the whole if there are several.
using WordForms = std::vector<std::string>;

/// The forms of each word of `text`, in reading order.
[[nodiscard]] std::vector<WordForms> words_of(std::string_view text);

/// The same, for a program that sees the same words again and again.
class Words {
  public:
    /// Calls `visit(form)` for each form of each word of `text`.
    template <class Visit>
    void each(std::string_view text, const Visit& visit) {
        for (std::size_t at = 0; at < text.size();) {
            const auto word = next(text, at);
            if (word.empty()) continue;
            for (const auto& form : forms(word)) visit(form);
        }
    }

    /// The word of `text` that starts at `at`, or nothing where none does; `at` moves on.
    static std::string_view next(std::string_view text, std::size_t& at);

  private:
    const WordForms& forms(std::string_view word);

    std::unordered_map<std::string, WordForms> known_;
    std::string key_;
};

}  // namespace codify
