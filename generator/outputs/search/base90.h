// A variable-length encoding of small numbers in printable characters, so that the index is nothing but text. A number
// takes one character below 72, two below 1,368, and so on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace codify {

/// The characters of the encoding, by their values.
[[nodiscard]] std::string_view number_signs();

/// Appends `number` in the 90 visible ASCII characters without " < \ and ` and without the space. The last digit is one
/// of the first 72; digits before it are among the others and show that more follow. Decoded by
/// assets/search-engine/digits.js.
void append_number(std::string& out, std::uint32_t number);

/// Decodes the number at `at` of `text`, encoded by append_number, and advances `at` past it.
[[nodiscard]] std::uint32_t read_number(std::string_view text, std::size_t& at);

}  // namespace codify
