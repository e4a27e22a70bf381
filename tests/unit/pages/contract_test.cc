// The contract between the views, which give values names, and the templates, which use them.
#include <algorithm>
#include <map>

#include "pages/page_kinds.h"
#include "pages/render.h"
#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

const Shape& shape_of(const std::string& name) {
    const auto& shapes = page_contract();
    return std::find_if(shapes.begin(), shapes.end(), [&](const TemplateShape& shape) { return shape.name == name; })
        ->root;
}

bool has_member(const Shape& shape, const std::string& name) {
    return std::any_of(shape.members.begin(), shape.members.end(),
                       [&](const Shape& member) { return member.name == name; });
}

/// `shape` without what the site's own values give to every page.
Shape of_page(Shape shape) {
    const std::vector<std::string> chrome = {"carried",     "site_title",   "language", "site_script",
                                             "search_form", "organisation", "email",    "organisation_site",
                                             "navigation",  "footer_links"};
    auto& members = shape.members;
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [&](const Shape& member) {
                                     return std::find(chrome.begin(), chrome.end(), member.name) != chrome.end();
                                 }),
                  members.end());
    return shape;
}

/// A shape with one more name, which no view gives.
Shape with_stranger(Shape shape) {
    shape.members.push_back({"stranger", Shape::Kind::text, {}});
    return shape;
}

}  // namespace

TEST_CASE("each page gives its template every name that its shape lists, held back or not", "[pages]") {
    std::map<std::string, int> pages;
    const auto with_drafts = small_site_with_drafts();
    for (const auto* site : {&small_site(), &with_drafts.site()}) {
        for (std::size_t i = 0; i < site->model.nodes.size(); ++i) {
            const auto parts = page_parts(*site, NodeIndex(i));
            INFO(site->model.nodes[i].url << " by " << parts.template_name);
            CHECK(parts.view.mismatch(of_page(shape_of(parts.template_name))) == "");
            CHECK(parts.view.mismatch(with_stranger(of_page(shape_of(parts.template_name)))) == "stranger: missing");
            ++pages[parts.template_name];
        }
    }
    for (const auto& shape : page_contract()) {
        if (shape.name == "section-nav-link") continue;  // a part of pages
        INFO(shape.name);
        CHECK(pages[shape.name] > 0);
    }
}

TEST_CASE("the site's own values are the same names on every page", "[pages]") {
    const auto& page = shape_of("page");
    Shape chrome = page;
    const auto own = of_page(page);
    auto& members = chrome.members;
    members.erase(std::remove_if(members.begin(), members.end(),
                                 [&](const Shape& member) { return has_member(own, member.name); }),
                  members.end());
    CHECK(members.size() == page.members.size() - own.members.size());
    for (const auto& view : small_site().values) CHECK(view.mismatch(chrome) == "");
}

TEST_CASE("a value of the wrong kind is a mismatch that names its place", "[pages]") {
    const Shape shape{
        "",
        Shape::Kind::object,
        {{"title", Shape::Kind::text, {}},
         {"links", Shape::Kind::list, {{"href", Shape::Kind::text, {}}, {"current", Shape::Kind::flag, {}}}}}};
    const auto with_link = [&](const std::function<void(View&)>& fill) {
        std::vector<View> links(1);
        fill(links[0]);
        View view;
        view.text("title", "T").list("links", std::move(links));
        return view.mismatch(shape);
    };
    CHECK(with_link([](View& link) { link.text("href", "a").flag("current", true); }) == "");
    CHECK(with_link([](View& link) { link.text("href", "a"); }) == "links.current: missing");
    CHECK(with_link([](View& link) { link.text("href", "a").text("current", "yes"); }).find("links.current") == 0);
    View empty;
    CHECK(empty.mismatch(shape) == "title: missing");
}

TEST_CASE("the current page is marked in the menu of its siblings, and only it", "[pages]") {
    for (const auto& page : small_pages()) {
        int current = 0, marked = 0;
        for (const auto* link : page.root.all("a")) {
            if (link->attribute("aria-current") != "page") continue;
            ++marked;
            const auto href = link->attribute("href");
            current += page.node->url.substr(page.node->url.rfind('/') + 1) == href.substr(href.rfind('/') + 1) ? 1 : 0;
        }
        INFO(page.node->url);
        CHECK(current == marked);
        CHECK(marked <= 1);
    }
}

TEST_CASE("the menu of siblings leads from each item to each of its siblings, if it is not all alone", "[pages]") {
    for (const auto& framework : small_site().model.frameworks) {
        for (const auto& item : framework.items) {
            const auto& siblings = item.parent == kNone ? framework.roots : framework.at(item.parent).children;
            const auto& root = small_pages()[*item.node].root;
            INFO(item.path);
            const auto* title = root.with_id("page--section-nav");
            const bool alone = item.parent == kNone && siblings.size() == 1;
            REQUIRE((title == nullptr) == alone);
            if (alone) continue;
            std::vector<std::string> links, wanted;
            root.each([&](const Element& element) {
                if (element.name != "nav" || element.with_id("page--section-nav") == nullptr) return;
                for (const auto* link : element.all("li")) links.push_back(link->words());
            });
            for (const auto sibling : siblings) wanted.push_back(framework.at(sibling).title);
            CHECK(links == wanted);
        }
    }
}

}  // namespace codify
