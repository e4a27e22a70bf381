#include "outputs/search/index.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "outputs/search/dictionary.h"
#include "outputs/search/digits.h"
#include "outputs/search/passages.h"
#include "outputs/search/postings.h"
#include "outputs/search/script.h"
#include "outputs/search/spelling.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/synonyms.h"
#include "outputs/search/tally.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

constexpr std::string_view kEnding = ".html";  // of every page's address; the engine puts it back

/// Headings, anchors and levels that passages share ("Stage 2", #stage-2), each once and in the order of its first use.
class Spots {
  public:
    std::uint32_t number(const Passage& passage) {
        const auto key = std::tie(passage.heading, passage.anchor, passage.level);
        const auto [known, is_new] = numbers_.emplace(key, static_cast<std::uint32_t>(numbers_.size()));
        if (is_new) {
            if (!lines_.empty()) lines_ += '\n';
            lines_ += fmt::format("{}\t{}\t{}", passage.heading, passage.anchor, passage.level);
        }
        return known->second;
    }

    [[nodiscard]] const std::string& lines() const { return lines_; }

  private:
    std::map<std::tuple<std::string, std::string, int>, std::uint32_t> numbers_;
    std::string lines_;
};

/// A length to about a fifth of its value, as one small number: browsers read 2 to the power of half of it.
std::uint32_t length_class(int length) {
    return static_cast<std::uint32_t>(std::lround(2 * std::log2(std::max(length, 1))));
}

/// How much of the address before it `url` keeps.
std::size_t kept(const std::string& url, const std::string& before) {
    const auto size = static_cast<std::ptrdiff_t>(std::min(url.size(), before.size()));
    return static_cast<std::size_t>(std::mismatch(url.begin(), url.begin() + size, before.begin()).first - url.begin());
}

/// One line per page: title, short title, how much of the address before stays, the rest of the address up to its
/// ending, framework, page above, and for each passage its spot and its length.
std::string packed_pages(const Passages& passages, const Tally& tally, Spots& spots) {
    std::string out;
    std::string before;
    std::size_t passage = 0;
    for (const auto& page : passages.pages) {
        std::string places;
        for (const auto& part : page.passages) {
            append_number(places, spots.number(part));
            append_number(places, length_class(tally.lengths[passage++]));
        }
        if (!out.empty()) out += '\n';
        const auto url = page.url.substr(0, page.url.size() - kEnding.size());
        const auto same = kept(url, before);
        out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}", page.title, page.short_title, same, url.substr(same),
                           page.framework, page.parent, places);
        before = url;
    }
    return out;
}

std::string packed_levels(const Passages& passages) {
    std::string out;
    for (const auto& level : passages.levels)
        out += fmt::format("{}{}\t{}", out.empty() ? "" : "\n", level.id, level.title);
    return out;
}

}  // namespace

SearchFiles search_files(const Model& model, Diagnostics& diagnostics) {
    const auto passages = passages_of(model);
    const auto tally = tally_of(passages);
    const auto links = search_links(model, passages, tally, diagnostics);
    Spots spots;
    auto pages = packed_pages(passages, tally, spots);
    std::vector<std::string_view> texts;
    for (const auto& page : passages.pages) {
        for (const auto& passage : page.passages) texts.push_back(passage.text);
    }
    return {object_script("codifySearchIndex", {{"pages", std::move(pages)},
                                                {"spots", spots.lines()},
                                                {"levels", packed_levels(passages)},
                                                {"frameworks", fmt::format("{}", fmt::join(passages.frameworks, " "))},
                                                {"words", packed_words(tally.dictionary)},
                                                {"stems", packed_groups(tally.dictionary)},
                                                {"postings", packed_postings(tally.postings)},
                                                {"links", packed_links(links)},
                                                {"stops", std::string(stop_words())},
                                                {"spellings", spelling_rules()},
                                                {"letters", folded_letters()}}),
            list_script("codifySearchTexts", texts)};
}

}  // namespace codify
