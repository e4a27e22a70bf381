// Decodes UTF-8 one code point at a time and reports bytes that are not UTF-8.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

struct Character {
    char32_t code = 0;
    std::size_t size = 0;  ///< bytes; 0 when the bytes are not UTF-8 (overlong, surrogate, cut short, above U+10FFFF)
};

/// The character at `at`, which is inside `text`.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

/// Appends the character with this code point; U+FFFD for a number that is not a code point.
void append_character(char32_t code, std::string& out);

/// Offset of the first byte that is not part of valid UTF-8.
[[nodiscard]] std::optional<std::size_t> first_invalid_byte(std::string_view text);

/// How many characters `text` contains; an invalid byte counts as one.
[[nodiscard]] std::size_t character_count(std::string_view text);

}  // namespace codify
