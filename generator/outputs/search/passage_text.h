// The plain words of the model's texts, as the search reads them and as excerpts show them.
#pragma once

#include <string>
#include <string_view>

#include "source/markdown/markdown.h"

namespace codify {

/// Appends `words`, which are plain, to `text`; a semicolon parts them from a text that no sign ends.
void append_words(std::string& text, std::string_view words);

/// Appends the words of `rich` in the same way.
void append_words(std::string& text, const Rich& rich);

/// Appends all words in `block` and below, in reading order.
void append_words(std::string& text, const Block& block);

}  // namespace codify
