#include "model/addresses/anchors.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

std::vector<std::string> ids_of(const Element& root) {
    std::vector<std::string> out;
    root.each([&](const Element& element) {
        if (const auto id = element.attribute("id"); !id.empty()) out.push_back(id);
    });
    return out;
}

/// Whether `anchor` is one that a page of the small site had before.
bool is_older_name(const std::string& anchor) { return anchor == "duty-9"; }

/// Calls `visit` with the page of each item, and (without an item) with each page that shows all of a framework.
template <class Visit>
void each_page_of_items(const Visit& visit) {
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) visit(small_pages()[*item.node], &item);
        if (framework.whole_node != kNone) visit(small_pages()[*framework.whole_node], nullptr);
    }
}

}  // namespace

TEST_CASE("every anchor that links may name is on its page, in the order in which it is listed but for older names",
          "[model]") {
    std::size_t checked = 0, older = 0;
    for (const auto& page : small_pages()) {
        const auto ids = ids_of(page.root);
        auto at = ids.begin();
        for (const auto& anchor : anchors_of(small_site().model, *page.node)) {
            INFO(page.node->url << "#" << anchor);
            if (is_older_name(anchor)) {
                CHECK(std::find(ids.begin(), ids.end(), anchor) != ids.end());
                ++older;
                continue;
            }
            at = std::find(at, ids.end(), anchor);
            REQUIRE(at != ids.end());
            ++checked;
        }
    }
    CHECK(checked > 250);
    CHECK(older == 1);
}

TEST_CASE("every anchor that a page's text bears may be named by links", "[model]") {
    const std::set<std::string> texts = {"h2", "h3", "h4", "h5", "h6", "li", "tr"};
    each_page_of_items([&](const RenderedPage& page, const Item*) {
        const auto known = anchors_of(small_site().model, *page.node);
        page.root.each([&](const Element& element) {
            const auto numbered = element.attribute("id").find("-1");
            if (texts.count(element.name) == 0 || numbered == std::string::npos) return;
            INFO(page.node->url << "#" << element.attribute("id"));
            CHECK(std::find(known.begin(), known.end(), element.attribute("id")) != known.end());
        });
    });
}

TEST_CASE("entries and pairs bear their anchors on their item's own page only", "[model]") {
    each_page_of_items([](const RenderedPage& page, const Item* item) {
        std::size_t borne = 0, entries = 0;
        for (const auto* tag : {"li", "tr"}) {
            for (const auto* element : page.root.all(tag)) borne += element->attribute("id").empty() ? 0U : 1U;
        }
        if (item != nullptr) {
            for (const auto& section : item->sections) entries += section.entries.size() + section.pairs.size();
        }
        INFO(page.node->url);
        CHECK(borne == entries);
    });
}

TEST_CASE("no id stands twice on a page", "[model]") {
    for (const auto& page : small_pages()) {
        std::set<std::string> seen;
        for (const auto& id : ids_of(page.root)) {
            INFO(page.node->url << "#" << id);
            CHECK(seen.insert(id).second);
        }
    }
}

TEST_CASE("entries are numbered from one, and a level lends its id to its text", "[model]") {
    SectionKind kind;
    kind.id = "duties";
    kind.anchor = "duty";
    Framework framework;
    framework.levels.push_back({"first", "First", "", "First", {}, {}, "", kNone});
    CHECK(entry_anchor(kind, 0) == "duty-1");
    CHECK(entry_anchor(kind, 11) == "duty-12");
    CHECK(descriptor_anchor(framework, kind, LevelIndex(0)) == "first");
    CHECK(descriptor_anchor(framework, kind, kNone) == "duties");
    framework.levels.push_back({"second", "Second", "", "Second", {}, {}, "", kNone});
    CHECK(pair_anchor(framework, LevelIndex(0), LevelIndex(1)) == "first-and-second");
}

}  // namespace codify
