// The plain words of the model's texts, as the search reads them and as excerpts show them.
#pragma once

#include <string>

#include "source/markdown.h"

namespace codify {

[[nodiscard]] std::string plain_words(const Rich& text);

/// Appends `words` to `text`; a semicolon parts it from a text that no sign ends.
void append_words(std::string& text, const std::string& words);

/// Appends all words in `block` and below, in reading order.
void append_words(std::string& text, const Block& block);

}  // namespace codify
