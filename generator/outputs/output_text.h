// The last look at what is published.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// Throws Failure (integrity) unless `bytes`, the file `path` of the site that the program made as text, are UTF-8
/// without any bad character (base/characters.h). All that comes in is checked where it comes in, with its place; this
/// is for the way in that was forgotten.
void check_output_text(const std::string& path, std::string_view bytes);

}  // namespace codify
