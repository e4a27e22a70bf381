#include "model/addresses/anchors.h"

#include <algorithm>
#include <set>

#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify {
namespace {

std::vector<std::string> ids_of(const Element& root) {
    std::vector<std::string> out;
    root.each([&](const Element& element) {
        if (const auto id = element.attribute("id"); !id.empty()) out.push_back(id);
    });
    return out;
}

}  // namespace

TEST_CASE("every anchor that links may name is on its page, in the order in which it is listed", "[model]") {
    std::size_t checked = 0;
    for (const auto& page : real_pages()) {
        const auto ids = ids_of(page.root);
        auto at = ids.begin();
        for (const auto& anchor : anchors_of(real_site().model, *page.node)) {
            INFO(page.node->url << "#" << anchor);
            at = std::find(at, ids.end(), anchor);
            REQUIRE(at != ids.end());
            ++checked;
        }
    }
    CHECK(checked > 1000);
}

TEST_CASE("every anchor that a page's text bears may be named by links", "[model]") {
    const std::set<std::string> texts = {"h2", "h3", "h4", "h5", "h6", "li", "tr"};
    for (const auto& page : real_pages()) {
        if (page.node->kind != PageKind::item && page.node->kind != PageKind::whole) continue;
        const auto known = anchors_of(real_site().model, *page.node);
        page.root.each([&](const Element& element) {
            const auto numbered = element.attribute("id").find("-1");
            if (texts.count(element.name) == 0 || numbered == std::string::npos) return;
            INFO(page.node->url << "#" << element.attribute("id"));
            CHECK(std::find(known.begin(), known.end(), element.attribute("id")) != known.end());
        });
    }
}

TEST_CASE("entries and pairs bear their anchors on their item's own page only", "[model]") {
    for (const auto& page : real_pages()) {
        if (page.node->kind != PageKind::whole && page.node->kind != PageKind::item) continue;
        const auto& framework = real_site().model.frameworks[static_cast<std::size_t>(page.node->framework)];
        std::size_t borne = 0, entries = 0;
        for (const auto* tag : {"li", "tr"}) {
            for (const auto* element : page.root.all(tag)) borne += element->attribute("id").empty() ? 0U : 1U;
        }
        if (page.node->kind == PageKind::item) {
            for (const auto& section : framework.items[static_cast<std::size_t>(page.node->index)].sections)
                entries += section.entries.size() + section.pairs.size();
        }
        INFO(page.node->url);
        CHECK(borne == entries);
    }
}

TEST_CASE("no id stands twice on a page", "[model]") {
    for (const auto& page : real_pages()) {
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
    CHECK(descriptor_anchor(framework, kind, 0) == "first");
    CHECK(descriptor_anchor(framework, kind, kNone) == "duties");
    framework.levels.push_back({"second", "Second", "", "Second", {}, {}, "", kNone});
    CHECK(pair_anchor(framework, 0, 1) == "first-and-second");
}

}  // namespace codify
