// Completes problems for the reader: the line of the file, and the file's path as seen from where the command runs.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

/// `problems` with their source lines, read again from the roots of their files, and with paths below `source`, the
/// site's folder. A file without a root is named as it was.
[[nodiscard]] std::vector<Diagnostic> with_excerpts(std::vector<Diagnostic> problems, const std::string& source);

}  // namespace codify
