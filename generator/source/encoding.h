// Turns the bytes of a file that a person wrote into clean UTF-8 with plain line ends, or says what is wrong with them.
#pragma once

#include <string>

#include "base/file_problems.h"

namespace codify {

/// Strips a byte order mark, makes every line end "\n" (a lone carriage return with a warning) and reports UTF-16,
/// bytes that are not UTF-8, every bad character (base/characters.h) and the marks of a merge that nobody finished.
/// Returns whether the text may be read on.
bool clean_text(std::string& text, FileProblems problems);

}  // namespace codify
