// Cuts a text into the words that the search knows: folded and in one spelling. A hyphenated word counts in parts and
// as a whole, so that "well-being" finds "wellbeing". What nobody sees (soft hyphens, ligatures, how an accent is
// stored) never tells two words apart. A common word in capitals is the name of something: "WHO" and "IT" are other
// words than "who" and "it". assets/search-engine/words.js does the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// `letters`, which are folded, as the word that they are in capitals.
[[nodiscard]] std::string as_name(std::string letters);

/// `word`, which is folded, as a person writes it: one that as_name() made in capitals again.
[[nodiscard]] std::string as_written(const std::string& word);

/// A word as it stands in a text: its parts, and the whole if there are several.
using WordForms = std::vector<std::string>;

/// The first word of `text` from `at` on, which moves behind it; empty when there is no more. Hyphens and apostrophes
/// belong to a word only between its letters.
[[nodiscard]] std::string_view next_word(std::string_view text, std::size_t& at);

/// The forms of one word; none if nothing is left of it.
[[nodiscard]] WordForms forms_of(std::string_view word);

/// The forms of each word of `text`, in reading order.
[[nodiscard]] std::vector<WordForms> words_of(std::string_view text);

/// The parts of the words of `text` in one row; a hyphenated word counts as several.
[[nodiscard]] std::vector<std::string> word_parts(std::string_view text);

/// `words` with a space between.
[[nodiscard]] std::string phrase(const std::vector<std::string>& words);

/// The small letters from U+00C0 to U+017F that are no plain letter with an accent, each before the one that it is
/// folded to: "æa", "øo".
[[nodiscard]] std::string folded_letters();

}  // namespace codify
