// Finds the HTML entity that encodes a character in a line of Markdown, so that a problem with the character can point
// at it. The Markdown library decodes entities without reporting their positions.
#pragma once

#include <cstddef>
#include <string_view>

namespace codify {

/// The byte offset in `line`, from `from` on, of an entity that encodes `code`: "&#8238;", "&#x202E;", or the named
/// entity of a bad character, "&rlm;". npos without one.
[[nodiscard]] std::size_t find_entity(std::string_view line, char32_t code, std::size_t from = 0);

}  // namespace codify
