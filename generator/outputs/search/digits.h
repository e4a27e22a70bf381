// Small numbers as plain characters, so that the index is nothing but text. A number takes one character below 45, two
// below 2,070, and so on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

/// The characters that numbers are written in, by their values.
[[nodiscard]] std::string_view number_signs();

/// Appends `number` in the 90 visible ASCII characters without " < and \ and without the space: low digits in the upper
/// half of them say that more follow. assets/search-engine/digits.js reads it.
void append_number(std::string& out, std::uint32_t number);

/// The number that begins at `at` of `text`, which append_number wrote; `at` moves behind it.
[[nodiscard]] std::uint32_t read_number(std::string_view text, std::size_t& at);

}  // namespace codify
