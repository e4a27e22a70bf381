#include "outputs/search/block.h"

#include <algorithm>

#include "base/hash.h"
#include "base/parallel.h"
#include "outputs/search/passages.h"
#include "outputs/search/script.h"

namespace codify {
namespace {

constexpr std::size_t kFewestPages = 16;  // a block learns each word anew
constexpr std::size_t kMostBlocks = 64;

void add(std::vector<Initialism>& all, std::vector<Initialism> found) {
    std::move(found.begin(), found.end(), std::back_inserter(all));
}

void add_passage(SearchBlock& block, const Passage& passage) {
    if (passage.level == kNone) (void)block.words.count(passage.heading);
    const auto length = block.words.count(passage.text);
    block.words.close(static_cast<int>(block.passages.size()));
    block.passages.push_back({block.spots.number(passage.heading, passage.anchor, passage.level), length});
    add(block.initialisms, explained_in(passage.text));
    append_item(block.texts, passage.text);
}

void read(const Model& model, const SearchPages& pages, SearchBlock& block) {
    for (auto i = block.begin; i < block.end; ++i) {
        const auto& page = pages.pages[i];
        block.words.note(page.title);
        block.words.note(page.short_title);
        add(block.initialisms, explained_in(page.title));
        add(block.initialisms, of_title(page.title));
        each_passage(model, pages, page, [&](const Passage& passage) { add_passage(block, passage); });
        block.ends.push_back(block.passages.size());
    }
    block.fingerprint = quick_fingerprint(block.texts);
}

}  // namespace

std::vector<SearchBlock> read_blocks(const Model& model, const SearchPages& pages) {
    const auto count = pages.pages.size();
    std::vector<SearchBlock> blocks(std::clamp<std::size_t>(count / kFewestPages, 1, kMostBlocks));
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i].begin = count * i / blocks.size();
        blocks[i].end = count * (i + 1) / blocks.size();
    }
    parallel_for(blocks.size(), [&](std::size_t i) { read(model, pages, blocks[i]); });
    return blocks;
}

}  // namespace codify
