// Where the endings of English mislead: words of one stem that mean different things ("integrity" and "integration"),
// and words of one family that have different stems ("budget" and "budgetary"). A reviewed table of both kinds, made by
// listing all groups of stems over the content and over the words of health and care. A row that is wrong hides a page
// from those who type the other form, or shows it to those who mean something else: before you add one, look at what
// `tests/search/run.mjs` finds for each of its words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The family of `word`, which is folded and not empty, and has the stem `stem`. Words of one family find each other.
[[nodiscard]] std::string family_of(std::string_view word, std::string stem);

/// The beginnings that part words of different families, with a space between: those of each row that has to do with a
/// word of `words`, which are sorted. Browsers join other forms of unknown words by their endings, but not across
/// these.
[[nodiscard]] std::string beginnings_apart(const std::vector<std::string>& words);

/// The words of all families that the table joins.
[[nodiscard]] std::vector<std::string_view> joined_words();

/// The other words of the row that joins `word` to them; none where the table does not name it.
[[nodiscard]] std::vector<std::string_view> named_with(std::string_view word);

}  // namespace codify
