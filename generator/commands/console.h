// Words for the person or program that runs a command.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/report.h"

namespace codify {

/// Writes `text` to `stream`. A stream that is closed or full stops nothing: what was lost on standard output is found
/// by flush_report, and fmt::print would throw.
void say(std::FILE* stream, const std::string& text);

/// The same for lines that hold names and titles: bad characters in them (base/characters.h) are shown, never sent to a
/// terminal, which would act on them.
void tell(std::FILE* stream, std::string_view text);

/// Writes `text` to standard output, as all that a command does; returns its exit code.
[[nodiscard]] int print(const std::string& text);

/// Prints `problems` where their reader looks: a person's to standard error, in colour on a terminal unless NO_COLOR is
/// set; a program's to standard output.
void print_problems(const std::vector<Diagnostic>& problems, Format format);

}  // namespace codify
