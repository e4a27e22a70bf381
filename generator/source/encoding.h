// Decodes the bytes of a file that a person wrote into valid UTF-8 with "\n" line ends, or reports what is wrong with
// them.
#pragma once

#include <string>

#include "base/file_problems.h"

namespace codify {

/// Strips a byte order mark, normalises every line end to "\n" (a lone carriage return with a warning) and reports
/// UTF-16, bytes that are not UTF-8, every bad character (base/characters.h) and merge conflict markers. Returns
/// whether the text can be parsed.
bool clean_text(std::string& text, FileProblems problems);

}  // namespace codify
