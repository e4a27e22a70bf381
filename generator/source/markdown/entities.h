// Finds the entity of Markdown that stands for a character, so that a problem with the character can point at it. The
// Markdown library decodes entities and does not say where they stood.
#pragma once

#include <cstddef>
#include <string_view>

namespace codify {

/// The offset in `line`, from `from` on, of an entity that stands for `code`: "&#8238;", "&#x202E;", or the name of a
/// character that may not stand in a text, "&rlm;". npos without one.
[[nodiscard]] std::size_t find_entity(std::string_view line, char32_t code, std::size_t from = 0);

}  // namespace codify
