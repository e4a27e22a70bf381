// The pages that levels bring: each item's levels side by side, and the map of a framework.
#include <algorithm>
#include <set>

#include "model/levels.h"
#include "pages/parts/filters.h"
#include "pages/text/prose.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

const RenderedPage& page_of(NodeIndex node) { return small_pages()[*node]; }

/// Calls `visit` with each item that has a page of comparisons.
template <class Visit>
int each_compared(const Visit& visit) {
    int count = 0;
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) {
            if (item.compare_node == kNone) continue;
            visit(framework, item);
            ++count;
        }
    }
    return count;
}

bool is_marked(const Element& element) { return element.name == "ins" || element.name == "del"; }

/// A page without the marks around words that differ.
std::string without_marks(std::string html) {
    for (const std::string mark : {"<ins>", "</ins>", "<del>", "</del>"}) {
        for (auto at = html.find(mark); at != std::string::npos; at = html.find(mark, at)) html.erase(at, mark.size());
    }
    return html;
}

}  // namespace

TEST_CASE("every two levels of an item are side by side, the neighbours first, in the official words", "[pages]") {
    const int compared = each_compared([](const Framework& framework, const Item& item) {
        const auto& page = page_of(item.compare_node);
        const auto texts = levelled_texts(item);
        const auto pairs = level_pairs(texts.size());
        const auto tables = page.root.all("table");
        INFO(page.node->url);
        REQUIRE(tables.size() == pairs.size());
        const LinkBase from{small_site().model, page.node->url, ""};
        const auto html = without_marks(page.html);
        std::size_t at = html.find("<table");
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const auto heads = tables[i]->all("th");
            const auto cells = tables[i]->all("td");
            REQUIRE(cells.size() == 2);
            const std::size_t sides[] = {pairs[i].before, pairs[i].after};
            for (std::size_t side = 0; side < 2; ++side) {
                const auto& text = *texts[sides[side]];
                CHECK(heads[side]->words() == framework.at(text.level).title);
                const auto official = blocks_html(text.text, from);
                at = html.find(official, at);
                REQUIRE(at != std::string::npos);
                at += official.size();
                cells[side]->each([&](const Element& element) {
                    CHECK((!is_marked(element) || element.name == (side == 0 ? "del" : "ins")));
                });
            }
        }
    });
    CHECK(compared == 5);
}

TEST_CASE("an item's page leads to its comparisons and back, and an item has none with one text or if not wanted",
          "[pages]") {
    each_compared([](const Framework&, const Item& item) {
        const auto leads = [](const RenderedPage& page, NodeIndex node) {
            const auto href = LinkBase{small_site().model, page.node->url, ""}.to_node(node);
            const auto links = page.root.all("a");
            return std::any_of(links.begin(), links.end(),
                               [&](const Element* link) { return link->attribute("href") == href; });
        };
        INFO(item.path);
        CHECK(leads(page_of(item.node), item.compare_node));
        CHECK(leads(page_of(item.compare_node), item.node));
    });
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items)
            CHECK((item.compare_node != kNone) == (framework.compares && levelled_texts(item).size() > 1));
    }
}

TEST_CASE("the map has a row for each item with texts and a link into each of them", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        if (framework.map_node == kNone) continue;
        const auto& page = page_of(framework.map_node);
        std::set<std::string> wanted, linked;
        std::size_t rows = 0;
        const LinkBase from{small_site().model, page.node->url, ""};
        for (const auto& item : framework.items) {
            const bool common = descriptor_of(item, kNone) != nullptr;
            for (const auto* text : levelled_texts(item))
                wanted.insert(from.to_node(framework.at(text->level).node) + "#" + item.anchor);
            for (const auto& section : item.sections) {
                const auto& kind = framework.at(section.kind);
                if (kind.form == SectionForm::common) wanted.insert(from.to_node(item.node) + "#" + kind.id);
            }
            if (common || !levelled_texts(item).empty()) ++rows;
        }
        for (const auto* cell : page.root.all("td")) {
            for (const auto* link : cell->all("a")) linked.insert(link->attribute("href"));
        }
        INFO(page.node->url);
        CHECK(linked == wanted);
        std::size_t shown = 0;
        page.root.each([&](const Element& element) {
            if (element.attribute("scope") == "row") ++shown;
        });
        CHECK(shown == rows);
    }
}

TEST_CASE("the map's rows are as long as its heads, whatever a text serves", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        if (framework.map_node == kNone) continue;
        for (const auto* row : page_of(framework.map_node).root.all("tr")) {
            std::size_t columns = 0;
            for (const auto* tag : {"th", "td"}) {
                for (const auto* cell : row->all(tag)) {
                    const auto span = cell->attribute("colspan");
                    columns += span.empty() ? 1 : static_cast<std::size_t>(std::stoi(span));
                }
            }
            CHECK(columns == framework.levels.size() + 1);
        }
    }
}

TEST_CASE("a filter offers each level of the framework, with how many texts the page has of it", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        if (framework.levels.empty()) continue;
        const auto& whole = page_of(framework.whole_node);
        for (std::size_t i = 0; i < framework.levels.size(); ++i) {
            long texts = 0, offered = -1;
            whole.root.each([&](const Element& element) {
                const bool is_text = element.name != "p";  // which says that there is none
                texts += is_text && element.attribute("data-level") == framework.levels[i].id ? 1 : 0;
                if (element.name == "input" && element.attribute("value") == framework.levels[i].id)
                    offered = std::stol(element.attribute("data-count"));
            });
            INFO(whole.node->url << " " << framework.levels[i].id);
            CHECK(offered == texts);
            CHECK(texts > 0);
        }
    }
}

TEST_CASE("each level block of an item's page says which one of how many it is", "[pages]") {
    each_compared([](const Framework& framework, const Item& item) {
        std::vector<std::string> said;
        page_of(item.node).root.each([&](const Element& element) {
            const bool is_text = element.name != "p" && !element.attribute("data-level").empty();
            if (is_text) said.push_back(element.all("hgroup").at(0)->all("p").at(0)->words());
        });
        INFO(item.path);
        REQUIRE(said.size() == levelled_texts(item).size());
        CHECK(said.front() == position_words(framework, levelled_texts(item).front()->level, program_words()));
    });
    Framework framework;
    framework.level_plural = "Rungs";
    framework.levels.resize(12);
    CHECK(position_words(framework, LevelIndex(2), program_words()) == "Third of 12 rungs");
    CHECK(position_words(framework, LevelIndex(10), program_words()) == "Number 11 of 12 rungs");
}

TEST_CASE("each page says plainly where an item has no text for a level", "[pages]") {
    const auto has = [](const std::string& url, const std::string& words) {
        INFO(url);
        CHECK(small_page(url).html.find(words) != std::string::npos);
    };
    has("crafts/beds/raised/weed.html", "There is no text for Sprout.");
    has("crafts/beds/raised/weed/compare.html", "There is no text for Sprout.");
    has("crafts/sprout.html", "Without a text at this rank");
    has("crafts/map.html", "<span class=\"visually-hidden\">no text</span>");
    CHECK(small_page("self-check/crafts-sprout.html").html.find(">Weed<") == std::string::npos);
}

TEST_CASE("the pairs of levels are the neighbours, then all others, each once", "[model]") {
    const auto pairs = level_pairs(4);
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (const auto& [before, after] : pairs) found.emplace_back(before, after);
    CHECK(found == decltype(found){{0, 1}, {1, 2}, {2, 3}, {0, 2}, {0, 3}, {1, 3}});
    CHECK(level_pairs(1).empty());
    CHECK(level_pairs(0).empty());
}

}  // namespace codify
