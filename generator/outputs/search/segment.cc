#include "outputs/search/segment.h"

#include <algorithm>

#include "base/hash.h"
#include "base/parallel.h"
#include "outputs/search/passages.h"
#include "outputs/search/script.h"

namespace codify {
namespace {

constexpr std::size_t kFewestPages = 16;  // each segment folds every word again, so small ones do not pay
constexpr std::size_t kMostBlocks = 64;

void add(std::vector<Initialism>& all, std::vector<Initialism> found) {
    std::move(found.begin(), found.end(), std::back_inserter(all));
}

void add_passage(Segment& segment, const Passage& passage) {
    if (passage.level == kNone) (void)segment.words.count(passage.heading);
    const auto length = segment.words.count(passage.text);
    segment.words.close(static_cast<int>(segment.passages.size()));
    segment.passages.push_back({segment.spots.number(passage.heading, passage.anchor, passage.level), length});
    add(segment.initialisms, explained_in(passage.text));
    append_item(segment.texts, passage.text);
}

void read(const Model& model, const SearchPages& pages, Segment& segment) {
    for (auto i = segment.begin; i < segment.end; ++i) {
        const auto& page = pages.pages[i];
        segment.words.note(page.title);
        segment.words.note(page.short_title);
        add(segment.initialisms, explained_in(page.title));
        add(segment.initialisms, of_title(page.title));
        each_passage(model, pages, page, [&](const Passage& passage) { add_passage(segment, passage); });
        segment.ends.push_back(segment.passages.size());
    }
    segment.fingerprint = quick_fingerprint(segment.texts);
}

}  // namespace

std::vector<Segment> read_segments(const Model& model, const SearchPages& pages) {
    const auto count = pages.pages.size();
    std::vector<Segment> segments(std::clamp<std::size_t>(count / kFewestPages, 1, kMostBlocks));
    for (std::size_t i = 0; i < segments.size(); ++i) {
        segments[i].begin = count * i / segments.size();
        segments[i].end = count * (i + 1) / segments.size();
    }
    parallel_for(segments.size(), [&](std::size_t i) { read(model, pages, segments[i]); });
    return segments;
}

}  // namespace codify
