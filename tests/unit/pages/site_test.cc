#include "pages/site.h"

#include <functional>

#include "model/rights.h"
#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

std::vector<Diagnostic> problems_with(const std::function<void(Config&)>& change) {
    auto config = small_site().config;
    change(config);
    Diagnostics diagnostics;
    (void)make_site(config, small_site().model, small_site().theme, {}, diagnostics);
    return diagnostics.sorted();
}

std::vector<Diagnostic> confirming(const std::string& id, Model& model) {
    Config config;
    config.rights_confirmed = {{id, true}};
    config.rights_place = {"site-config.toml", 9, 1};
    Diagnostics diagnostics;
    confirm_rights(model, config, diagnostics);
    return diagnostics.sorted();
}

}  // namespace

TEST_CASE("a menu names content files, and a wrong one is an error of the settings with a hint", "[pages]") {
    CHECK(problems_with([](Config&) {}).empty());
    const auto problems = problems_with([](Config& config) {
        config.navigation.push_back({"About", "pages/abuot.md", {"site-config.toml", 7, 1}});
    });
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place.line == 7);
    CHECK(problems[0].message == "there is no content file pages/abuot.md");
    CHECK(problems[0].hint == "did you mean \"pages/about.md\"?");
    CHECK(problems[0].exit == Exit::usage);
    CHECK(problems_with([](Config& config) {
              config.footer.push_back({"X", "nowhere-near/it.md", {}});
          })
              .at(0)
              .rule == "broken-link");
}

TEST_CASE("the menu marks the section that a page belongs to", "[pages]") {
    for (const auto& page : small_pages()) {
        if (page.node->kind == PageKind::redirect) continue;  // it has no menu
        std::vector<std::string> marked;
        page.root.each([&](const Element& element) {
            if (element.name == "a" && element.attribute("aria-current") == "true") marked.push_back(element.words());
        });
        std::vector<std::string> wanted;
        for (const auto& link : small_site().config.navigation) {
            const auto& url = page.node->url;
            const auto folder = link.page.substr(0, link.page.find('/') + 1);
            const bool below = page.node->framework != kNone && url.starts_with(folder);
            const bool is_it = page.node->path + ".md" == link.page;
            const bool paper = link.page == "pages/self-check.md" && url.starts_with("self-check/");
            if (below || is_it || paper) wanted.push_back(link.title);
        }
        INFO(page.node->url);
        CHECK(marked == wanted);
    }
}

TEST_CASE("rights are confirmed per document, and an unknown document names the nearest", "[pages]") {
    auto model = small_site().model;
    const auto id = model.documents.at(0).id;
    model.documents[0].rights_confirmed = false;
    CHECK(confirming(id, model).empty());
    CHECK(model.documents[0].rights_confirmed);
    const auto problems = confirming(id + "x", model);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "unknown-source");
    CHECK(problems[0].hint == "did you mean \"" + id + "\"?");
}

TEST_CASE("a page says that the right to its document is not confirmed until it is", "[pages]") {
    const auto says = [](bool confirmed) {
        const ChangedSite site([&](Config&, Model& model) {
            for (auto& document : model.documents) document.rights_confirmed = confirmed;
        });
        return site.page("manners/greet.html").root.words().find("has not yet confirmed") != std::string::npos;
    };
    CHECK(says(false));
    CHECK_FALSE(says(true));
}

}  // namespace codify
