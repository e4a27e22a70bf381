#include "outputs/search/page_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/parallel.h"
#include "outputs/search/base90.h"
#include "outputs/search/rows.h"
#include "outputs/search/starred.h"

namespace codify {
namespace {

constexpr std::string_view kEnding = ".html";  // of every page's address; appended by the engine

/// Quantises a length with an error of about a fifth: browsers decode it as 2 to the power of half of the number.
std::uint32_t length_class(std::uint32_t length) {
    return static_cast<std::uint32_t>(std::lround(2 * std::log2(std::max(length, 1U))));
}

/// The address of `page` relative to the folder of its parent, whose address is `above`; a star stands for the slug of
/// its title. An address that is not below that folder begins with a slash.
std::string packed_url(const SearchPage& page, std::string_view above) {
    const auto folder = above.substr(0, above.rfind('/') + 1);
    const auto url = page.url.substr(0, page.url.size() - kEnding.size());
    if (url.substr(0, folder.size()) != folder) return fmt::format("/{}", url);
    return starred(url.substr(folder.size()), page.title);
}

/// Appends the rows of `segment`; `numbers` are the indices of its spots among all.
void append_lines(std::string& out, const SearchPages& pages, const Segment& segment,
                  const std::vector<std::uint32_t>& numbers) {
    std::string places;
    std::size_t passage = 0;
    for (std::size_t i = segment.begin; i < segment.end; ++i) {
        const auto& page = pages.pages[i];
        const auto* above = page.parent == kNone ? nullptr : &pages.pages[*page.parent];
        places.clear();
        append_number(places, page.parent == kNone ? 0 : static_cast<std::uint32_t>(*page.parent + 1));
        for (; passage < segment.ends[i - segment.begin]; ++passage) {
            append_number(places, numbers[segment.passages[passage].spot]);
            append_number(places, length_class(segment.passages[passage].length));
        }
        auto url = packed_url(page, above == nullptr ? std::string_view() : above->url);
        if (url == "*") url.clear();
        const bool named = page.framework != kNone && (above == nullptr || page.is_about);
        const auto framework = named ? std::to_string(*page.framework) : std::string();
        append_row(out, {places, page.title, url, page.short_title, framework});
    }
}

std::vector<std::uint32_t> numbers_among(Spots& all, const Segment& segment) {
    std::vector<std::uint32_t> out;
    for (const auto& spot : segment.spots.all()) out.push_back(all.number(spot));
    return out;
}

}  // namespace

Spots spots_of(const std::vector<Segment>& segments) {
    Spots all;
    for (const auto& segment : segments) (void)numbers_among(all, segment);
    return all;
}

std::string packed_pages(const SearchPages& pages, const std::vector<Segment>& segments) {
    Spots all;
    std::vector<std::vector<std::uint32_t>> numbers;
    for (const auto& segment : segments) numbers.push_back(numbers_among(all, segment));
    std::vector<std::string> lines(segments.size());
    parallel_for(segments.size(), [&](std::size_t i) { append_lines(lines[i], pages, segments[i], numbers[i]); });
    return fmt::format("{}", fmt::join(lines, ""));
}

}  // namespace codify
