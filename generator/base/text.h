// Small text functions that do not depend on the domain. All text is UTF-8; all functions are pure and thread-safe.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// White space of ASCII, as source files contain it.
[[nodiscard]] constexpr bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// `text` without spaces, tabs and newlines at either end.
[[nodiscard]] std::string_view trim(std::string_view text);

/// ASCII letters in lower case; every other byte stays.
[[nodiscard]] std::string lower(std::string_view text);

/// `text` folded for comparison: lower case, and Latin letters without their accents, in whichever normalisation form
/// they are stored. Every other character stays.
[[nodiscard]] std::string folded(std::string_view text);

/// True for a valid slug: one or more of a-z, 0-9 and single inner hyphens.
[[nodiscard]] bool is_slug(std::string_view text);

/// A slug made from `text`: folded, words joined by hyphens, apostrophes dropped. Empty if nothing is left.
[[nodiscard]] std::string slugify(std::string_view text);

/// `text` for a terminal or a log, in one line: bad characters (base/characters.h) as `<U+202E>` or `<0xFF>`.
[[nodiscard]] std::string printable(std::string_view text);

/// As `printable`, and with every character beyond ASCII as `<U+0430>`, where lookalike letters must be
/// distinguishable.
[[nodiscard]] std::string spelled_out(std::string_view text);

/// `text` cut between words to at most `limit` bytes, with an ellipsis if anything was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t limit);

/// The lines of `text` without their newline; a final newline makes no further line.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// The folders above the file `path`, the outermost first: "a" and "a/b" for "a/b/c".
[[nodiscard]] std::vector<std::string_view> folders_above(std::string_view path);

/// The candidate nearest to `word` by edit distance (a swap of neighbours counts one), if it is near enough to be
/// meant: one edit up to four letters, a third of the length beyond. The first candidate wins a tie.
[[nodiscard]] std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

/// "a, b and c" for a message; `last` is the word before the final entry.
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last = "and");

/// "lead: a, b and c" for a hint that names what there is; `none` when there is nothing to name.
[[nodiscard]] std::string listed_or(std::string_view none, std::string_view lead,
                                    const std::vector<std::string>& words);

/// 18204 as "18,204".
[[nodiscard]] std::string grouped(std::size_t number);

/// 1 and "page" as "1 page", 18204 as "18,204 pages".
[[nodiscard]] std::string counted(std::size_t number, std::string_view what);

}  // namespace codify
