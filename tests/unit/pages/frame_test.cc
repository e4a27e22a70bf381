#include "pages/frame.h"

#include <algorithm>
#include <set>
#include <utility>

#include "pages/wording.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

/// A page of the small site as it would be at `base_url`.
RenderedPage at_address(const std::string& base_url, const std::string& url) {
    return ChangedSite([&](Config& config, Model&) { config.base_url = base_url; }).page(url);
}

std::string canonical_of(const RenderedPage& page) {
    for (const auto* link : page.root.all("link")) {
        if (link->attribute("rel") == "canonical") return link->attribute("href");
    }
    return "none";
}

std::string title_of(const std::string& url) { return small_page(url).root.all("title").at(0)->words(); }

std::vector<std::string> crumbs_of(const RenderedPage& page) {
    std::vector<std::string> out;
    page.root.each([&](const Element& element) {
        if (element.attribute("aria-label") != "Breadcrumb") return;
        for (const auto* link : element.all("a")) out.push_back(link->words());
    });
    return out;
}

}  // namespace

TEST_CASE("a document's edition carries its date once", "[pages]") {
    SourceDocument document;
    document.edition = "Version 1.4";
    document.date = "2024-12-19";
    CHECK(edition_words(document, program_words()) == "Version 1.4, 19 December 2024");
    document.edition = "Draft of 19 December 2024";
    CHECK(edition_words(document, program_words()) == "Draft of 19 December 2024");
    CHECK(edition_words({"", "", "Undated statement", "", "", "", "", "", false}, program_words()) ==
          "Undated statement");
}

TEST_CASE("a status is one of three words", "[pages]") {
    CHECK(status_words("draft", program_words()) == "Draft");
    CHECK(status_words("published", program_words()) == "Published");
    CHECK(status_words("superseded", program_words()) == "Superseded");
}

TEST_CASE("a page's title names the page, its section and the site", "[pages]") {
    CHECK(title_of("index.html") == "Growers' Handbook");
    CHECK(title_of("about.html") == "About this handbook - Growers' Handbook");
    CHECK(title_of("manners/index.html") == "Garden Manners - Growers' Handbook");
    CHECK(title_of("manners/whole-framework.html") == "Manners on one page - Growers' Handbook");
    CHECK(title_of("manners/greet.html") == "Greet - Manners - Growers' Handbook");
}

TEST_CASE("the way down to a page leads from home through its framework and its parents", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) {
            std::vector<std::string> wanted;
            for (auto at = item.parent; at != kNone; at = framework.at(at).parent)
                wanted.insert(wanted.begin(), framework.at(at).title);
            const bool earlier = framework.edition != kNone;
            const std::string edition = framework.edition == EditionIndex(0) ? ", First edition" : ", Second edition";
            wanted.insert(wanted.begin(), framework.short_title + (earlier ? edition : ""));
            if (earlier) wanted.insert(wanted.begin(), "Editions");
            wanted.insert(wanted.begin(), "Home");
            INFO(item.path);
            CHECK(crumbs_of(small_pages()[*item.node]) == wanted);
        }
    }
    CHECK(crumbs_of(small_page("index.html")).empty());
}

TEST_CASE("the previous and next links of an item lead to its neighbours of the same tier", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) {
            std::string previous = "none", next = "none";
            for (const auto* link : small_pages()[*item.node].root.all("a")) {
                if (link->attribute("rel") == "prev") previous = link->words();
                if (link->attribute("rel") == "next") next = link->words();
            }
            const auto named = [&](const std::string& words, ItemIndex index) {
                return index == kNone ? words == "none" : words.find(framework.at(index).title) != std::string::npos;
            };
            INFO(item.path);
            CHECK(named(previous, item.previous));
            CHECK(named(next, item.next));
        }
    }
}

TEST_CASE("a page has a canonical address where the site has one, with or without a final slash", "[pages]") {
    CHECK(canonical_of(small_page("about.html")) == "none");
    CHECK(canonical_of(at_address("https://example.org/code/", "about.html")) == "https://example.org/code/about.html");
    CHECK(canonical_of(at_address("https://example.org/code", "about.html")) == "https://example.org/code/about.html");
    CHECK(canonical_of(at_address("https://example.org", "index.html")) == "https://example.org/index.html");
}

TEST_CASE("the page for lost readers writes every link from the top of the site, where that is known", "[pages]") {
    const auto links = [](const RenderedPage& page) {
        std::vector<std::string> out;
        page.root.each([&](const Element& element) {
            const auto href = element.attribute("href");
            if (!href.empty() && href[0] != '#' && href.find(':') == std::string::npos) out.push_back(href);
        });
        return out;
    };
    const auto all_under = [&](const std::string& base_url, const std::string& path) {
        const auto found = links(at_address(base_url, "404.html"));
        CHECK(found.size() > 10);
        return std::all_of(found.begin(), found.end(),
                           [&](const std::string& href) { return href.compare(0, path.size(), path) == 0; });
    };
    CHECK(all_under("https://example.org/code/", "/code/"));
    CHECK(all_under("https://example.org/code", "/code/"));
    CHECK(all_under("https://example.org", "/"));
    for (const auto& href : links(small_page("404.html"))) CHECK(href[0] != '/');
    for (const auto& href : links(at_address("https://example.org/code/", "about.html"))) CHECK(href[0] != '/');
}

TEST_CASE("a page that others name lists them, unless it names them itself", "[pages]") {
    const auto& model = small_site().model;
    for (const auto& framework : model.frameworks) {
        for (const auto& item : framework.items) {
            const auto& page = small_pages()[*item.node];
            std::vector<NodeIndex> others;
            for (const NodeIndex node : page.node->linked_from) {
                const bool related = std::any_of(item.related.begin(), item.related.end(),
                                                 [&](const Reference& r) { return r.node == node; });
                if (!related) others.push_back(node);
            }
            INFO(page.node->url);
            CHECK((page.root.with_id("page--backlinks") != nullptr) == !others.empty());
            for (const auto node : others) CHECK(page.root.words().find(model.at(node).title) != std::string::npos);
        }
    }
    CHECK(small_page("manners/share.html").root.with_id("page--backlinks") != nullptr);
    CHECK(small_page("manners/tidy.html").root.with_id("page--backlinks") == nullptr);
}

TEST_CASE("a page says each note on the wording once, with all the words that it is on", "[pages]") {
    std::size_t shared = 0;
    for (const auto& framework : small_site().model.frameworks) {
        if (framework.whole_node == kNone) continue;
        std::set<std::pair<std::string, std::string>> wanted, found;
        std::set<std::string> notes;
        for (const auto& item : framework.items) {
            for (const auto& sic : item.sic) wanted.emplace(sic.note, sic.at);
        }
        const auto& page = small_pages().at(*framework.whole_node);
        for (const auto* section : page.root.all("section")) {
            if (section->attribute("class") != "sic") continue;
            for (const auto* entry : section->all("div")) {
                const auto note = entry->all("dd").at(0)->words();
                INFO(page.node->url << ": " << note);
                CHECK(notes.insert(note).second);
                for (const auto* quote : entry->all("dt")) CHECK(found.emplace(note, quote->words()).second);
                shared += entry->all("dt").size() > 1 ? 1U : 0U;
            }
        }
        INFO(page.node->url);
        CHECK(found == wanted);
    }
    CHECK(shared > 0);
}

}  // namespace codify
