#include "outputs/search/passages.h"

#include <algorithm>
#include <set>

#include "model/anchors.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const SearchPage& page_called(const Passages& passages, const std::string& title) {
    const auto found = std::find_if(passages.pages.begin(), passages.pages.end(),
                                    [&](const SearchPage& page) { return page.title == title; });
    REQUIRE(found != passages.pages.end());
    return *found;
}

std::vector<std::string> places(const SearchPage& page) {
    std::vector<std::string> out;
    for (const auto& passage : page.passages) out.push_back(passage.heading + "#" + passage.anchor);
    return out;
}

}  // namespace

TEST_CASE("every passage leads to an anchor of its page", "[search]") {
    const auto& model = real_site().model;
    const auto passages = passages_of(model);
    std::size_t checked = 0;
    for (const auto& page : passages.pages) {
        const auto& node = model.nodes[static_cast<std::size_t>(model.node_by_url.at(page.url))];
        const auto anchors = anchors_of(model, node);
        for (const auto& passage : page.passages) {
            if (passage.anchor.empty()) continue;
            INFO(page.url << "#" << passage.anchor);
            CHECK(std::find(anchors.begin(), anchors.end(), passage.anchor) != anchors.end());
            ++checked;
        }
    }
    CHECK(checked > 300);
}

TEST_CASE("each text of a level is a passage of that level", "[search]") {
    const auto passages = passages_of(real_site().model);
    const auto& page = page_called(passages, "Manage public money effectively");
    REQUIRE(page.passages.size() == 6);
    CHECK(page.passages[0].level == kNone);
    CHECK(page.passages[3].heading == "Stage 2");
    CHECK(page.passages[3].anchor == "stage-2");
    CHECK(passages.levels[static_cast<std::size_t>(page.passages[3].level)].id == "stage-2");
    CHECK(page.passages[3].text.substr(0, 20) == "I oversee finances a");
}

TEST_CASE("each side of a practice pair is a passage at the pair's place", "[search]") {
    const auto passages = passages_of(real_site().model);
    const auto found = places(page_called(passages, "Accountability"));
    CHECK(std::count(found.begin(), found.end(), "Effective practice#practice-2") == 1);
    CHECK(std::count(found.begin(), found.end(), "Ineffective practice#practice-2") == 1);
    CHECK(std::count(found.begin(), found.end(), "As a manager and leader, you will#behaviours") == 1);
}

TEST_CASE("prose under a heading of its own is a passage of its own", "[search]") {
    const auto passages = passages_of(real_site().model);
    const auto found = places(page_called(passages, "Privacy and storage"));
    CHECK(found == std::vector<std::string>{"#", "Server logs#server-logs"});
}

TEST_CASE("a page stands below the page above it", "[search]") {
    const auto passages = passages_of(real_site().model);
    const auto& page = page_called(passages, "Prioritise for productivity");
    const auto& above = passages.pages[static_cast<std::size_t>(page.parent)];
    CHECK(above.title == "Balancing safety, productivity and wellbeing");
    CHECK(passages.pages[static_cast<std::size_t>(above.parent)].title == "Self Effectiveness");
}

TEST_CASE(
    "pages that repeat others, those of earlier editions, and those for errors and for searching have no passages",
    "[search]") {
    const auto& model = real_site().model;
    std::set<std::string> urls;
    for (const auto& page : passages_of(model).pages) urls.insert(page.url);
    for (const auto& node : model.nodes) {
        const bool repeats =
            node.kind == Node::Kind::whole || node.kind == Node::Kind::map || node.kind == Node::Kind::compare;
        const bool earlier = node.url.starts_with("editions/");
        const bool out = repeats || earlier || node.url == "404.html" || node.url == "search.html";
        INFO(node.url);
        CHECK(urls.count(node.url) == (out ? 0 : 1));
    }
}

}  // namespace codify
