// The home page as its readers get it: what the settings choose, and what a site without choices keeps.
#include "pages/page_kinds.h"

#include <functional>

#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

/// The home page with other choices.
RenderedPage home_with(const std::function<void(Home&, Model&)>& change) {
    return ChangedSite([&](Config&, Model& model) { change(home_of(model), model); }).page("index.html");
}

std::vector<std::string> headings(const RenderedPage& page, const std::string& rank) {
    std::vector<std::string> out;
    for (const auto* heading : page.root.all(rank)) out.push_back(heading->words());
    return out;
}

std::size_t times(const RenderedPage& page, const std::string& name) {
    std::size_t out = 0;
    page.root.each([&](const Element& element) {
        if (element.attribute("class") == name) ++out;
    });
    return out;
}

}  // namespace

TEST_CASE("the home page goes from the levels over what it features to tasks, news and the rest", "[pages]") {
    const auto& page = small_page("index.html");
    CHECK(headings(page, "h2") == std::vector<std::string>{"Find your rank", "Garden Manners", "Crafts of growing",
                                                           "What you can do here", "What is new", "Also on this site"});
    CHECK(times(page, "level-links") == 1);
    for (const auto& framework : small_site().model.current_frameworks())
        CHECK(page.root.words().find(framework.title) != std::string::npos);
    CHECK(page.root.words().find("Rota") == std::string::npos);  // which earlier editions had
}

TEST_CASE("a home page without choices shows every collection in full, each with its own levels", "[pages]") {
    const auto page = home_with([](Home& home, Model&) { home = {}; });
    std::vector<std::string> wanted;
    for (const auto& framework : small_site().model.current_frameworks()) wanted.push_back(framework.title);
    wanted.emplace_back("What is new");  // what changed since the last edition needs no settings
    CHECK(headings(page, "h2") == wanted);
    CHECK(times(page, "level-links") == 3);
}

TEST_CASE("the levels of a second featured framework stand with that framework", "[pages]") {
    const auto page = home_with([](Home&, Model& model) { feature(model, {"crafts/index.html", "paths/index.html"}); });
    CHECK(times(page, "level-links") == 2);
    CHECK(headings(page, "h3") == std::vector<std::string>{"Find your pace", "Paths"});
}

TEST_CASE("news without a page stand there as words alone", "[pages]") {
    const auto page = home_with([](Home& home, Model&) { home.news = {{"2025-01-02", "It happened.", {}}}; });
    CHECK(page.root.words().find("2 January 2025 It happened.") != std::string::npos);
    for (const auto* link : page.root.all("a")) CHECK(link->words() != "It happened.");
}

}  // namespace codify
