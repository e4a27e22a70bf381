// Checks the raw lines of a Markdown file before the Markdown library parses them, for two reasons: the library takes
// quadratic or cubic time, or all memory, on some inputs, and it silently repairs tables, fences and footnotes that an
// author got wrong. One linear pass finds both; docs/architecture.md states the limits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostics.h"

namespace codify {

inline constexpr std::size_t kLargestFile = 256 * 1024;

/// Checks the body of `file`, which starts on line `first_line` there. Exceeded limits are problems of class
/// Exit::limit, mistakes of class Exit::content. Returns whether the text is safe to parse.
bool check_limits(std::string_view body, const SourceFile& file, int first_line, Diagnostics& diagnostics);

}  // namespace codify
