#include "model/placeholders.h"
#include "model/addresses/content_path.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/hold_back.h"

namespace codify {
namespace {

bool holds(const InlineText& rich) { return rich.html.find(kPlaceholder) != std::string::npos; }

/// The first block, from the top, that contains a placeholder.
const Block* first_in(const std::vector<Block>& blocks) {
    for (const auto& block : blocks) {
        const bool in_rows = std::any_of(block.rows.begin(), block.rows.end(), [](const std::vector<InlineText>& row) {
            return std::any_of(row.begin(), row.end(), holds);
        });
        if (holds(block.text) || in_rows) return &block;
        if (const auto* below = first_in(block.children)) return below;
    }
    return nullptr;
}

}  // namespace

std::string write_here(std::string_view what) { return fmt::format("{} {}.]\n", kPlaceholder, what); }

void check_placeholders(const Content& content, const std::vector<HeldBack>& held, Diagnostics& diagnostics) {
    for (const auto& document : content.documents) {
        const auto* block = first_in(document.blocks);
        if (block == nullptr || holder_of(held, bare_path(document.path)) != nullptr) continue;
        diagnostics.error({document.file(), block->line, block->column}, "placeholder",
                          "this still holds the words of a new page, to be written over",
                          "write your text in their place, or set draft = true until it is written");
    }
}

}  // namespace codify
