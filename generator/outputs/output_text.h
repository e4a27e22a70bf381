// The final check of text that is published.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// Throws Failure (integrity) unless `bytes`, the file `path` of the site that the program generated as text, are UTF-8
/// without any bad character (base/characters.h). All input is checked where it is read, with its position; this check
/// is for input that was forgotten.
void check_output_text(const std::string& path, std::string_view bytes);

}  // namespace codify
