// What holds on every page of a site, as a reader's browser gets it.
#include <algorithm>
#include <map>
#include <set>

#include "model/addresses/paths.h"
#include "source/markdown/link_target.h"
#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

std::vector<std::string> addresses_in(const Element& root) {
    std::vector<std::string> out;
    root.each([&](const Element& element) {
        for (const char* name : {"href", "src"}) {
            if (const auto address = element.attribute(name); !address.empty()) out.push_back(address);
        }
    });
    return out;
}

/// Whether the page only leads on to where its text is now.
bool leads_on(const Element& root) {
    const auto metas = root.all("meta");
    return std::any_of(metas.begin(), metas.end(),
                       [](const Element* meta) { return meta->attribute("http-equiv") == "refresh"; });
}

std::set<std::string> ids_in(const Element& root) {
    std::set<std::string> out;
    root.each([&](const Element& element) { out.insert(element.attribute("id")); });
    return out;
}

std::vector<int> heading_ranks(const RenderedPage& page) {
    std::vector<int> ranks;
    page.root.each([&](const Element& element) {
        if (element.name.size() == 2 && element.name[0] == 'h' && element.name[1] >= '1' && element.name[1] <= '6')
            ranks.push_back(element.name[1] - '0');
    });
    return ranks;
}

}  // namespace

TEST_CASE("every page is well-formed XML", "[pages]") {
    CHECK(small_pages().size() == small_site().model.nodes.size());
    for (const auto& page : small_pages()) CHECK(parse_page(page.html).fault == "");
    CHECK(parse_page("<html><p></html>").fault != "");
}

TEST_CASE("every link within the site leads to a page, a place on it or a file that is published", "[pages]") {
    std::map<std::string, std::set<std::string>> places;
    for (const auto& page : small_pages()) places[page.node->url] = ids_in(page.root);
    for (const auto& file : small_outputs().files) places[file.path];
    std::size_t followed = 0;
    for (const auto& page : small_pages()) {
        for (const auto& address : addresses_in(page.root)) {
            if (leaves_site(address)) continue;
            INFO(page.node->url << " -> " << address);
            const auto hash = address.find('#');
            const auto file = address.substr(0, address.find_first_of("?#"));
            const auto target = file.empty()
                                    ? page.node->url
                                    : resolve_path(folder_of(page.node->url), file).value_or("out of the site");
            REQUIRE(places.count(target) == 1);
            if (hash != std::string::npos) CHECK(places[target].count(address.substr(hash + 1)) == 1);
            ++followed;
        }
    }
    CHECK(followed > 2000);
}

TEST_CASE("every link within the site is relative and ends in the name of a file", "[pages]") {
    for (const auto& page : small_pages()) {
        for (const auto& address : addresses_in(page.root)) {
            if (leaves_site(address) || address[0] == '#' || address[0] == '?') continue;
            INFO(page.node->url << " -> " << address);
            CHECK(address[0] != '/');
            const auto name = address.substr(address.rfind('/') + 1);
            CHECK(name.substr(0, name.find_first_of("?#")).find('.') != std::string::npos);
        }
    }
}

TEST_CASE("the headings of a changed text follow that of its page in rank", "[pages]") {
    const ChangedSite changed([](Config&, Model& model) {
        auto& text =
            model.frameworks.at(*model.at(model.node_by_path.at("manners/_pages/history")).framework).pages.at(0);
        Block heading;
        heading.kind = Block::Kind::heading;
        heading.level = 2;
        heading.text.html = "Since then";
        text.body.push_back(heading);
    });
    const auto page = changed.page("editions/second/changes.html");
    const auto ranks = heading_ranks(page);
    const auto own = page.root.all("h3");
    CHECK(std::any_of(own.begin(), own.end(), [](const auto* h3) { return h3->words() == "Since then"; }));
    for (std::size_t i = 1; i < ranks.size(); ++i) CHECK(ranks[i] <= ranks[i - 1] + 1);
}

TEST_CASE("every page has one first-level heading, its name, and headings that do not jump", "[pages]") {
    for (const auto& page : small_pages()) {
        const auto ranks = heading_ranks(page);
        INFO(page.node->url);
        CHECK(std::count(ranks.begin(), ranks.end(), 1) == 1);
        REQUIRE(page.root.all("h1").size() == 1);
        CHECK(page.root.all("h1")[0]->words() == (leads_on(page.root) ? "This page has moved" : page.node->title));
        for (std::size_t i = 1; i < ranks.size(); ++i) CHECK(ranks[i] <= ranks[i - 1] + 1);
    }
}

TEST_CASE("no two pages have the same title", "[pages]") {
    std::map<std::string, std::string> seen;
    for (const auto& page : small_pages()) {
        REQUIRE(page.root.all("title").size() == 1);
        const auto [other, fresh] = seen.emplace(page.root.all("title")[0]->words(), page.node->url);
        INFO(page.node->url << " and " << other->second);
        CHECK(fresh);
    }
}

TEST_CASE("nothing on any page is inline: no script, no style, no handler", "[pages]") {
    for (const auto& page : small_pages()) {
        INFO(page.node->url);
        page.root.each([&](const Element& element) {
            CHECK(element.name != "style");
            if (element.name == "script") CHECK_FALSE(element.attribute("src").empty());
            for (const auto& [name, value] : element.attributes) {
                CHECK(name != "style");
                CHECK(name.compare(0, 2, "on") != 0);
            }
        });
    }
}

TEST_CASE("a page that carries a document's wording names it, with its edition, status and rights", "[pages]") {
    const auto& model = small_site().model;
    const std::map<std::string, std::string> status = {
        {"draft", "Status Draft"}, {"published", "Status Published"}, {"superseded", "Status Superseded"}};
    int pages = 0;
    const auto check = [&](DocumentIndex source, NodeIndex node) {
        if (source == kNone) return;
        const auto& document = model.at(source);
        const auto& page = small_pages()[*node];
        const auto words = page.root.words();
        INFO(page.node->url << " from " << document.id);
        CHECK(words.find(document.title) != std::string::npos);
        CHECK(words.find(document.edition) != std::string::npos);
        CHECK(words.find(document.rights) != std::string::npos);
        CHECK(words.find(status.at(document.status)) != std::string::npos);
        ++pages;
    };
    for (const auto& framework : model.frameworks) {
        for (const auto& page : framework.pages) check(page.document, page.node);
        for (const auto& item : framework.items) {
            if (item.sections.empty()) check(item.document, item.node);
            for (const auto& section : item.sections) check(framework.at(section.kind).document, item.node);
        }
    }
    CHECK(pages > 50);
}

TEST_CASE("words that are our own on an item's page are marked as ours", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) {
            const bool own = std::any_of(item.sections.begin(), item.sections.end(),
                                         [&](const Section& s) { return !framework.at(s.kind).normative; });
            bool marked = false;
            small_pages()[*item.node].root.each(
                [&](const Element& e) { marked = marked || e.attribute("class") == "own-words"; });
            INFO(item.path);
            CHECK(own == marked);
        }
    }
}

}  // namespace codify
