#include "pages/gallery.h"

#include <algorithm>

#include "pages/page_kinds.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

/// The gallery of the shipped theme, and what it was made from.
struct Made {
    std::vector<Component> components;
    std::vector<GalleryPage> pages;
};

const Made& made() {
    static const auto result = [] {
        Diagnostics diagnostics;
        Model nothing;
        nothing.words = program_words();
        auto config = small_site().config;
        config.navigation.clear();
        config.footer.clear();
        const auto site = make_site(config, nothing, small_site().theme, {}, diagnostics);
        const auto chain = ThemeChain::open("plain", {program_home()}, {}, diagnostics);
        Made out{read_components(chain.value(), page_contract(), program_words(), diagnostics), {}};
        const auto look = gallery_template(chain.value(), program_words(), diagnostics);
        out.pages = gallery_pages(site, look.value(), out.components);
        return out;
    }();
    return result;
}

Element tree_of(const GalleryPage& page) {
    const auto parsed = parse_page(page.html);
    INFO(page.url);
    CHECK(parsed.fault == "");
    return parsed.root.value_or(Element{});
}

}  // namespace

TEST_CASE("the gallery's first page names every component, with or without examples", "[pages]") {
    const auto words = tree_of(made().pages.front()).words();
    for (const auto& component : made().components) CHECK(words.find(component.about) != std::string::npos);
    CHECK(words.find("it cannot stand within one") != std::string::npos);
}

TEST_CASE("each component with examples has a page that the first one leads to", "[pages]") {
    std::vector<std::string> led_to;
    const auto first = tree_of(made().pages.front());
    for (const auto* link : first.all("a")) led_to.push_back(link->attribute("href"));
    for (const auto& component : made().components) {
        const auto url = component.name + ".html";
        const auto page = std::find_if(made().pages.begin(), made().pages.end(),
                                       [&](const GalleryPage& candidate) { return candidate.url == url; });
        INFO(component.name);
        CHECK((page == made().pages.end()) == component.examples.empty());
        CHECK((std::find(led_to.begin(), led_to.end(), url) == led_to.end()) == component.examples.empty());
        if (page == made().pages.end()) continue;
        const auto root = tree_of(*page);
        CHECK(root.all("h1").at(0)->words() == component.name);
        for (const auto& example : component.examples) {
            CHECK(page->html.find(example.html) != std::string::npos);
            CHECK(root.words().find(example.title) != std::string::npos);
        }
        const auto code = root.all("code");
        CHECK(code.back()->children.at(0).text == component.partial);
    }
}

}  // namespace codify
