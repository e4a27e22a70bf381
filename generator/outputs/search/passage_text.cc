#include "outputs/search/passage_text.h"

#include "base/html.h"

namespace codify {
namespace {

/// Appends a separator if needed, then calls `append`; removes the separator again if nothing was appended.
template <class Append>
void append_parted(std::string& text, const Append& append) {
    const auto before = text.size();
    if (before > 0) {
        const bool ended = std::string_view(".!?:;,").find(text.back()) != std::string_view::npos;
        text += ended ? " " : "; ";
    }
    const auto begin = text.size();
    append();
    if (text.size() == begin) text.resize(before);
}

}  // namespace

void append_words(std::string& text, std::string_view words) {
    append_parted(text, [&] { text += words; });
}

void append_words(std::string& text, const InlineText& rich) {
    append_parted(text, [&] { append_plain_text(text, rich.html); });
}

void append_words(std::string& text, const Block& block) {
    append_words(text, block.text);
    for (const auto& row : block.rows) {
        for (const auto& cell : row) append_words(text, cell);
    }
    for (const auto& child : block.children) append_words(text, child);
}

}  // namespace codify
