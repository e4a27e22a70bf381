#include "outputs/search/passage_text.h"

#include <string_view>

#include "base/text.h"

namespace codify {

std::string plain_words(const Rich& text) { return plain_text(text.html); }

void append_words(std::string& text, const std::string& words) {
    if (words.empty()) return;
    if (!text.empty()) {
        const bool ended = std::string_view(".!?:;,").find(text.back()) != std::string_view::npos;
        text += ended ? " " : "; ";
    }
    text += words;
}

void append_words(std::string& text, const Block& block) {
    append_words(text, plain_words(block.text));
    for (const auto& row : block.rows) {
        for (const auto& cell : row) append_words(text, plain_words(cell));
    }
    for (const auto& child : block.children) append_words(text, child);
}

}  // namespace codify
