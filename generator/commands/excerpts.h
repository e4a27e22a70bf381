// Adds to problems what a reader needs: the source line, and the file's path relative to the working directory.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

/// `problems` with their source lines, read again from the roots of their files, and with paths below `source`, the
/// site's folder. A file without a root keeps its name.
[[nodiscard]] std::vector<Diagnostic> with_excerpts(std::vector<Diagnostic> problems, const std::string& source);

}  // namespace codify
