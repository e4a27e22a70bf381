// Splits a text into the words of the search: folded and in one spelling. A hyphenated word counts in parts and as a
// whole, so that "well-being" finds "wellbeing". Invisible differences (soft hyphens, ligatures, the normalisation of
// accents) never distinguish two words. A stop word in capitals is a name: "WHO" and "IT" are other words than "who"
// and "it". assets/search-engine/words.js does the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The name that `letters`, a folded word, is when written in capitals.
[[nodiscard]] std::string as_name(std::string letters);

/// `word`, which is folded, as a person would write it: names made by as_name() in capitals again.
[[nodiscard]] std::string as_written(const std::string& word);

/// The forms of a word in a text: its parts, and the whole if there are several.
using WordForms = std::vector<std::string>;

/// The first word of `text` from `at` on; advances `at` past it. Empty when there is no more. Hyphens and apostrophes
/// belong to a word only between its letters.
[[nodiscard]] std::string_view next_word(std::string_view text, std::size_t& at);

/// The forms of one word; none if nothing is left after folding.
[[nodiscard]] WordForms forms_of(std::string_view word);

/// The forms of each word of `text`, in reading order.
[[nodiscard]] std::vector<WordForms> words_of(std::string_view text);

/// The parts of the words of `text` in order; a hyphenated word counts as several.
[[nodiscard]] std::vector<std::string> word_parts(std::string_view text);

/// `words` with a space between.
[[nodiscard]] std::string phrase(const std::vector<std::string>& words);

/// The lower-case letters from U+00C0 to U+017F that are not a base letter with an accent, each before the one that it
/// is folded to: "æa", "øo".
[[nodiscard]] std::string folded_letters();

}  // namespace codify
