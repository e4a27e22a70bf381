// Output to the person or program that runs a command.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/report.h"

namespace codify {

/// Writes `text` to `stream`. Errors of a closed or full stream are ignored here, where fmt::print would throw:
/// flush_report detects what was lost on standard output.
void say(std::FILE* stream, const std::string& text);

/// As `say`, for lines with names and titles: bad characters (base/characters.h) are printed visibly, since a terminal
/// might interpret them.
void tell(std::FILE* stream, std::string_view text);

/// Writes `text`, the whole output of a command, to standard output; returns the exit code.
[[nodiscard]] int print(const std::string& text);

/// Prints `problems`: for people to standard error, in colour on a terminal unless NO_COLOR is set; for programs to
/// standard output.
void print_problems(const std::vector<Diagnostic>& problems, Format format);

}  // namespace codify
