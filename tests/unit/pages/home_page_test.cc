// The home page as its readers get it: what the settings choose, and what a site without choices keeps.
#include "pages/page_kinds.h"

#include <algorithm>

#include "pages/render.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify {
namespace {

/// The shipped site with other choices for its home page.
class Changed {
  public:
    explicit Changed(const std::function<void(Home&)>& change) : model_(real_site().model) {
        const auto home = std::find_if(model_.pages.begin(), model_.pages.end(),
                                       [](const Page& page) { return page.kind == PageKind::home; });
        change(home->home);
        Diagnostics diagnostics;
        const auto site = make_site(real_site().config, model_, real_site().theme, {}, diagnostics);
        page_ = rendered(site, static_cast<std::size_t>(home->node));
    }

    [[nodiscard]] const RenderedPage& page() const { return page_; }

  private:
    Model model_;
    RenderedPage page_;
};

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
    const auto& page = real_page("index.html");
    const auto& model = real_site().model;
    const auto& home = model.pages[static_cast<std::size_t>(page.node->index)].home;
    std::vector<std::string> wanted = {"Find your stage"};
    for (const auto& feature : home.features)
        wanted.push_back(model.nodes[static_cast<std::size_t>(feature.node)].title);
    wanted.insert(wanted.end(), {"What you can do here", "What is new", "Also on this site"});
    CHECK(headings(page, "h2") == wanted);
    CHECK(times(page, "level-links") == 1);
    CHECK(page.html.size() <= 15000);
    for (const auto& framework : model.frameworks) CHECK(page.root.words().find(framework.title) != std::string::npos);
}

TEST_CASE("a home page without choices shows every collection in full, each with its own levels", "[pages]") {
    const Changed site([](Home& home) { home = {}; });
    std::vector<std::string> wanted;
    for (const auto& framework : real_site().model.current_frameworks()) wanted.push_back(framework.title);
    wanted.emplace_back("What is new");  // what changed since the last edition needs no settings
    CHECK(headings(site.page(), "h2") == wanted);
    CHECK(times(site.page(), "level-links") == 2);
}

TEST_CASE("the levels of a second featured framework stand with that framework", "[pages]") {
    const Changed site([](Home& home) {
        for (const auto& framework : real_site().model.frameworks) {
            if (!framework.levels.empty()) home.features.push_back({framework.id, {}, framework.node});
        }
        home.features.erase(home.features.begin(), home.features.begin() + 2);
    });
    CHECK(times(site.page(), "level-links") == 2);
    CHECK(headings(site.page(), "h3").size() == 2);
}

TEST_CASE("news without a page stand there as words alone", "[pages]") {
    const Changed site([](Home& home) { home.news = {{"2025-01-02", "It happened.", {}}}; });
    CHECK(site.page().root.words().find("2 January 2025 It happened.") != std::string::npos);
    for (const auto* link : site.page().root.all("a")) CHECK(link->words() != "It happened.");
}

}  // namespace codify
