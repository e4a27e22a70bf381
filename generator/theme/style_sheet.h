// Minifies and joins a theme's styles into one style sheet. Intranets often send files uncompressed, so what browsers
// do not need is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// `text` without blank lines, indentation and comments at the start of a line. Text after such a comment stays, and so
/// do comments within a line.
[[nodiscard]] std::string without_remarks(std::string_view text);

/// `text` minified.
[[nodiscard]] std::string shortened_style(std::string_view text);

/// Concatenates minified styles. Adjacent styles that are wholly in the same cascade layer share one block of it.
[[nodiscard]] std::string join_styles(const std::vector<std::string_view>& styles);

}  // namespace codify
