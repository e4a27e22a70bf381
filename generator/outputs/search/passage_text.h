// The plain text of the model's texts, for the search index and for excerpts.
#pragma once

#include <string>
#include <string_view>

#include "source/markdown/markdown.h"

namespace codify {

/// Appends `words`, which are plain text, to `text`, after a semicolon if `text` does not end in punctuation.
void append_words(std::string& text, std::string_view words);

/// Appends the words of `rich` in the same way.
void append_words(std::string& text, const InlineText& rich);

/// Appends all words in `block` and nested blocks, in reading order.
void append_words(std::string& text, const Block& block);

}  // namespace codify
