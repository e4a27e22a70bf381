#include "outputs/search/index.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "base/parallel.h"
#include "base/utf8.h"
#include "outputs/search/base90.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/examples.h"
#include "outputs/search/families.h"
#include "outputs/search/inverted_index.h"
#include "outputs/search/names.h"
#include "outputs/search/page_lines.h"
#include "outputs/search/pages.h"
#include "outputs/search/script.h"
#include "outputs/search/segment.h"
#include "outputs/search/spelling.h"
#include "outputs/search/stems.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/synonyms.h"
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

using Members = std::vector<std::pair<std::string_view, std::string>>;

/// The checksum over the members and their names, which browsers compute as well: `sumOf` in
/// assets/search-engine/shelf.js. It is over UTF-16 code units, as in JavaScript.
std::string sum_of(const Members& members) {
    std::uint32_t sum = 0;
    const auto add = [&](char32_t unit) { sum = sum * 31 + static_cast<std::uint32_t>(unit); };
    for (const auto& [key, value] : members) {
        const auto text = std::string(key) + value;
        for (std::size_t at = 0; at < text.size();) {
            const auto [code, size] = character_at(text, at);
            if (code > 0xFFFF) {
                add(0xD800 + ((code - 0x10000) >> 10U));
                add(0xDC00 + ((code - 0x10000) & 0x3FFU));
            } else {
                add(code);
            }
            at += std::max<std::size_t>(size, 1);
        }
    }
    return std::to_string(sum);
}

/// One script with the texts of all segments, which are moved from, followed by an empty text for each page without
/// any.
SearchFile texts_of(std::vector<Segment>& segments, const SearchPages& pages) {
    SearchFile out{"var codifySearchTexts=[", {}};
    std::size_t size = out.bytes.size() + 16;
    for (const auto& segment : segments) size += segment.texts.size() + 1;
    out.bytes.reserve(size);
    std::string fingerprints;
    for (auto& segment : segments) {
        if (out.bytes.back() != '[' && !segment.texts.empty()) out.bytes += ',';
        out.bytes += segment.texts;
        std::string().swap(segment.texts);
        fingerprints += segment.fingerprint;
    }
    for (const auto& page : pages.pages) {
        if (!page.has_texts) out.bytes += ",\n\"\"";
    }
    out.bytes += "];\n";
    out.fingerprint = fingerprint(fingerprints + std::to_string(out.bytes.size()));
    return out;
}

}  // namespace

SearchFiles search_files(const Model& model, Diagnostics& diagnostics) {
    const auto pages = search_pages(model);
    auto segments = read_segments(model, pages);
    const auto inverted = inverted_index_of(segments);
    std::vector<SearchLink> links;
    std::string postings, stems, lines, spots;
    const std::array<std::function<void()>, 2> parts = {
        [&] {
            links = search_links(model, pages, segments, inverted, diagnostics);
            check_search_examples(model, inverted.dictionary, links, diagnostics);
        },
        [&] {
            postings = packed_postings(inverted.postings);
            stems = packed_groups(inverted.dictionary);
            lines = packed_pages(pages, segments);
            spots = spots_of(segments).packed();
        }};
    parallel_for(parts.size(), [&](std::size_t i) { parts[i](); });
    // Strings of one kind are adjacent, numbers first: servers compress them better in this order.
    Members members{{"postings", std::move(postings)},
                    {"stems", std::move(stems)},
                    {"pages", std::move(lines)},
                    {"spots", std::move(spots)},
                    {"levels", packed_levels(model, pages, inverted.dictionary, diagnostics)},
                    {"names", packed_page_names(model, pages, inverted.dictionary, diagnostics)},
                    {"frameworks", fmt::format("{}", fmt::join(pages.frameworks, " "))},
                    {"links", packed_links(inverted.dictionary, links)},
                    {"words", packed_words(inverted.dictionary)},
                    {"kin", std::string(kin_signs())},
                    {"stops", std::string(stop_words())},
                    {"asking", std::string(question_pattern())},
                    {"endings", std::string(endings())},
                    {"apart", beginnings_apart(inverted.dictionary.words)},
                    {"spellings", spelling_rules()},
                    {"letters", folded_letters()},
                    {"signs", std::string(number_signs())}};
    members.emplace_back("sum", sum_of(members));
    auto index = object_script("codifySearchIndex", members);
    auto print = fingerprint(index);
    return {{std::move(index), std::move(print)}, texts_of(segments, pages)};
}

}  // namespace codify
