// Formats the report of problems: for people, for programs, and for the two formats that code hosting sites show beside
// a change.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

enum class Format { human, json, github, sarif };

/// The format called `name`, if there is one: human, json, github or sarif.
[[nodiscard]] std::optional<Format> format_named(std::string_view name);

/// The whole report, newline at the end; empty for `human` and `github` without problems. `human` contains the first
/// 100 problems and a count of the rest; the other formats contain all of them. Control characters are printed visibly,
/// so a terminal never interprets them. `colour` applies to `human` alone.
[[nodiscard]] std::string report(const std::vector<Diagnostic>& problems, Format format, bool colour);

}  // namespace codify
