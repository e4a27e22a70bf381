#include "outputs/search/index.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "base/text.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/digits.h"
#include "outputs/search/passages.h"
#include "outputs/search/postings.h"
#include "outputs/search/script.h"
#include "outputs/search/spelling.h"
#include "outputs/search/stems.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/synonyms.h"
#include "outputs/search/tally.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

constexpr std::string_view kEnding = ".html";  // of every page's address; the engine puts it back

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The ASCII letters and digits of `title` in lower case, a hyphen for all that stands between: most names are this.
std::string name_of(std::string_view title) {
    std::string out;
    for (std::size_t at = 0; at < title.size(); ++at) {
        if (!is_letter(title[at])) continue;
        if (!out.empty() && !is_letter(title[at - 1])) out += '-';
        out += title[at];
    }
    return lower(out);
}

/// `text` with a star in place of `name` at its beginning.
std::string starred(std::string text, const std::string& name) {
    if (!name.empty() && text.compare(0, name.size(), name) == 0) text.replace(0, name.size(), "*");
    return text;
}

/// Headings, anchors and levels that passages share ("Stage 2", #stage-2), each once and in the order of its first use.
/// A star in an anchor is the name of its heading.
class Spots {
  public:
    std::uint32_t number(const Passage& passage) {
        const auto key = std::tie(passage.heading, passage.anchor, passage.level);
        const auto [known, is_new] = numbers_.emplace(key, static_cast<std::uint32_t>(numbers_.size()));
        if (is_new) {
            if (!lines_.empty()) lines_ += '\n';
            lines_ += fmt::format("{}\t{}\t{}", passage.heading, starred(passage.anchor, name_of(passage.heading)),
                                  passage.level);
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

/// The address of `page` as it goes on from the folder of the page above it, which is `above`; a star is the name of
/// its title. An address that does not go on from there begins with a slash.
std::string packed_url(const SearchPage& page, std::string_view above) {
    const auto folder = above.substr(0, above.rfind('/') + 1);
    auto url = page.url.substr(0, page.url.size() - kEnding.size());
    if (url.compare(0, folder.size(), folder) != 0) return "/" + url;
    return starred(url.substr(folder.size()), name_of(page.title));
}

/// One line per page: title, short title, address, framework, page above, and for each passage its spot and its length.
std::string packed_pages(const Passages& passages, const WordTally& tally, Spots& spots) {
    std::string out;
    std::size_t passage = 0;
    for (const auto& page : passages.pages) {
        std::string places;
        for (const auto& part : page.passages) {
            append_number(places, spots.number(part));
            append_number(places, length_class(tally.lengths[passage++]));
        }
        if (!out.empty()) out += '\n';
        const auto* above = page.parent == kNone ? nullptr : &passages.pages[static_cast<std::size_t>(page.parent)];
        const auto url = packed_url(page, above == nullptr ? std::string_view() : above->url);
        out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}", page.title, page.short_title, url, page.framework, page.parent,
                           places);
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
    // Strings of one kind stand together: servers compress them better so.
    return {object_script("codifySearchIndex", {{"postings", packed_postings(tally.postings)},
                                                {"stems", packed_groups(tally.dictionary)},
                                                {"words", packed_words(tally.dictionary)},
                                                {"links", packed_links(links)},
                                                {"stops", std::string(stop_words())},
                                                {"endings", std::string(endings())},
                                                {"pages", std::move(pages)},
                                                {"spots", spots.lines()},
                                                {"levels", packed_levels(passages)},
                                                {"frameworks", fmt::format("{}", fmt::join(passages.frameworks, " "))},
                                                {"spellings", spelling_rules()},
                                                {"letters", folded_letters()},
                                                {"signs", std::string(number_signs())}}),
            list_script("codifySearchTexts", texts)};
}

}  // namespace codify
