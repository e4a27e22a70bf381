#include "outputs/search/index.h"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "base/hash.h"
#include "outputs/search/block.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/digits.h"
#include "outputs/search/page_lines.h"
#include "outputs/search/pages.h"
#include "outputs/search/script.h"
#include "outputs/search/spelling.h"
#include "outputs/search/stems.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/synonyms.h"
#include "outputs/search/tally.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

std::string packed_postings(const std::vector<Postings>& postings) {
    std::string out;
    for (std::size_t i = 0; i < postings.size(); ++i) {
        if (i > 0) out += ' ';
        postings[i].pack(out);
    }
    return out;
}

std::string packed_levels(const SearchPages& pages) {
    std::string out;
    for (const auto& level : pages.levels)
        out += fmt::format("{}{}\t{}", out.empty() ? "" : "\n", level.id, level.title);
    return out;
}

/// The texts of all blocks, which are given up, in one script.
SearchFile texts_of(std::vector<SearchBlock>& blocks) {
    SearchFile out{"var codifySearchTexts=[", {}};
    std::size_t size = out.bytes.size() + 16;
    for (const auto& block : blocks) size += block.texts.size() + 1;
    out.bytes.reserve(size);
    std::string fingerprints;
    for (auto& block : blocks) {
        if (out.bytes.back() != '[' && !block.texts.empty()) out.bytes += ',';
        out.bytes += block.texts;
        std::string().swap(block.texts);
        fingerprints += block.fingerprint;
    }
    out.bytes += "];\n";
    out.fingerprint = fingerprint(fingerprints);
    return out;
}

}  // namespace

SearchFiles search_files(const Model& model, Diagnostics& diagnostics) {
    const auto pages = search_pages(model);
    auto blocks = read_blocks(model, pages);
    const auto tally = tally_of(blocks);
    const auto links = search_links(model, pages, blocks, tally, diagnostics);
    // Strings of one kind stand together, numbers first: servers compress them better so.
    auto index =
        object_script("codifySearchIndex", {{"postings", packed_postings(tally.postings)},
                                            {"stems", packed_groups(tally.dictionary)},
                                            {"pages", packed_pages(pages, blocks)},
                                            {"spots", spots_of(blocks).packed()},
                                            {"levels", packed_levels(pages)},
                                            {"frameworks", fmt::format("{}", fmt::join(pages.frameworks, " "))},
                                            {"links", packed_links(links)},
                                            {"words", packed_words(tally.dictionary)},
                                            {"kin", std::string(kin_signs())},
                                            {"stops", std::string(stop_words())},
                                            {"endings", std::string(endings())},
                                            {"spellings", spelling_rules()},
                                            {"letters", folded_letters()},
                                            {"signs", std::string(number_signs())}});
    auto print = fingerprint(index);
    return {{std::move(index), std::move(print)}, texts_of(blocks)};
}

}  // namespace codify
