// Small numbers as plain characters, so that the index is nothing but text. A number takes one character below 72, two
// below 1,368, and so on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

/// The characters that numbers are written in, by their values.
[[nodiscard]] std::string_view number_signs();

/// Appends `number` in the 90 visible ASCII characters without " < \ and ` and without the space. The last digit is one
/// of the first 72; those before it, one of the others, say that more follow. assets/search-engine/digits.js reads it.
void append_number(std::string& out, std::uint32_t number);

/// The number that begins at `at` of `text`, which append_number wrote; `at` moves behind it.
[[nodiscard]] std::uint32_t read_number(std::string_view text, std::size_t& at);

}  // namespace codify
