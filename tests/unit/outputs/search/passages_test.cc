#include "outputs/search/passages.h"

#include <algorithm>
#include <set>

#include "model/addresses/anchors.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const SearchPage& page_called(const SearchPages& pages, const std::string& title) {
    const auto found = std::find_if(pages.pages.begin(), pages.pages.end(),
                                    [&](const SearchPage& page) { return page.title == title; });
    REQUIRE(found != pages.pages.end());
    return *found;
}

std::vector<Passage> passages_on(const SearchPages& pages, const SearchPage& page) {
    std::vector<Passage> out;
    each_passage(real_site().model, pages, page, [&](const Passage& passage) { out.push_back(passage); });
    return out;
}

std::vector<Passage> passages_on(const std::string& title) {
    const auto pages = search_pages(real_site().model);
    return passages_on(pages, page_called(pages, title));
}

std::vector<std::string> places_on(const std::string& title) {
    std::vector<std::string> out;
    for (const auto& passage : passages_on(title)) out.push_back(passage.heading + "#" + passage.anchor);
    return out;
}

}  // namespace

TEST_CASE("every passage leads to an anchor of its page", "[search]") {
    const auto& model = real_site().model;
    const auto pages = search_pages(model);
    std::size_t checked = 0;
    for (const auto& page : pages.pages) {
        const auto anchors = anchors_of(model, model.at(page.node));
        for (const auto& passage : passages_on(pages, page)) {
            if (passage.anchor.empty()) continue;
            INFO(page.url << "#" << passage.anchor);
            CHECK(std::find(anchors.begin(), anchors.end(), passage.anchor) != anchors.end());
            ++checked;
        }
    }
    CHECK(checked > 300);
}

TEST_CASE("each text of a level is a passage of that level", "[search]") {
    const auto passages = passages_on("Manage public money effectively");
    REQUIRE(passages.size() == 6);
    CHECK(passages[0].level == kNone);
    CHECK(passages[3].heading == "Stage 2");
    CHECK(passages[3].anchor == "stage-2");
    const auto pages = search_pages(real_site().model);
    CHECK(pages.levels.at(*passages[3].level).id == "stage-2");
    CHECK(passages[3].text.substr(0, 20) == "I oversee finances a");
}

TEST_CASE("each side of a practice pair is a passage at the pair's place", "[search]") {
    const auto found = places_on("Accountability");
    CHECK(std::count(found.begin(), found.end(), "Effective practice#practice-2") == 1);
    CHECK(std::count(found.begin(), found.end(), "Ineffective practice#practice-2") == 1);
    CHECK(std::count(found.begin(), found.end(), "As a manager and leader, you will#behaviours") == 1);
}

TEST_CASE("prose under a heading of its own is a passage of its own", "[search]") {
    const auto found = places_on("Privacy and storage");
    CHECK(found == std::vector<std::string>{"#", "Server logs#server-logs"});
}

TEST_CASE("a page stands below the page above it", "[search]") {
    const auto pages = search_pages(real_site().model);
    const auto& page = page_called(pages, "Prioritise for productivity");
    const auto& above = pages.pages.at(*page.parent);
    CHECK(above.title == "Balancing safety, productivity and wellbeing");
    CHECK(pages.pages.at(*above.parent).title == "Self Effectiveness");
}

TEST_CASE(
    "pages that repeat others, those of earlier editions, and those for errors and for searching have no passages",
    "[search]") {
    const auto& model = real_site().model;
    std::set<std::string_view> urls;
    for (const auto& page : search_pages(model).pages) {
        if (page.has_texts) urls.insert(page.url);
    }
    for (const auto& node : model.nodes) {
        const bool repeats = own_text(model, node) == nullptr && node.kind != PageKind::item;
        const bool earlier = node.url.starts_with("editions/");
        const bool out = repeats || earlier || node.url == "404.html" || node.url == "search.html";
        INFO(node.url);
        CHECK(urls.count(node.url) == (out ? 0 : 1));
    }
}

}  // namespace codify
