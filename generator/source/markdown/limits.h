// What is checked in the raw lines of a Markdown file before the Markdown library sees them. Two reasons: the library
// takes quadratic or cubic time, or all memory, on some inputs, and it silently repairs tables, fences and footnotes
// that an author got wrong. One linear pass finds both; the figures are stated in docs/architecture.md.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace codify {

inline constexpr std::size_t kLargestFile = 256 * 1024;

/// Checks the body of `file`, whose first line is `first_line` there. Breached limits are problems of class
/// Exit::limit, mistakes of class Exit::content. Returns whether the text is safe to parse.
bool check_limits(std::string_view body, const SourceFile& file, int first_line, Diagnostics& diagnostics);

}  // namespace codify
