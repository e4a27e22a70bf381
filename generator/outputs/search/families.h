// Corrections where English stemming misleads: words with one stem and different meanings ("integrity" and
// "integration"), and words of one family with different stems ("budget" and "budgetary"). A reviewed table of both
// kinds, made by listing all groups of stems over the content and over the words of health and care. A wrong row hides
// a page from readers who type the other form, or shows it to readers who mean something else: before you add one, look
// at what `tests/search/run.mjs` finds for each of its words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The family of `word`, which is folded and not empty, and has the stem `stem`. A search for a word also finds the
/// other words of its family.
[[nodiscard]] std::string family_of(std::string_view word, std::string stem);

/// The prefixes that separate families, with a space between: those of each row that applies to a word of `words`,
/// which are sorted. Browsers match unknown words with other forms by their endings, but not across these.
[[nodiscard]] std::string beginnings_apart(const std::vector<std::string>& words);

/// The words of all rows that join families.
[[nodiscard]] std::vector<std::string_view> joined_words();

/// The other words of the row that joins `word` to them; none where no row lists it.
[[nodiscard]] std::vector<std::string_view> named_with(std::string_view word);

}  // namespace codify
