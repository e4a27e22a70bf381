// The search page: the scripts it loads, its filters, and other ways to find a page.
#include <fmt/format.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/levels.h"
#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

/// `text` encoded as a value in a query string: application/x-www-form-urlencoded, with %20 for a blank.
std::string form_encoded(std::string_view text) {
    constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";
    std::string out;
    for (const char c : text) {
        if (kPlain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

/// Adds links to the site's lists of all pages, for readers whose search found nothing.
void add_lists(View& view, const PageContext& context) {
    std::vector<View> out;
    for (const auto& page : context.model().pages) {
        if (page.kind != PageKind::a_to_z && page.kind != PageKind::site_map) continue;
        auto link = link_view(context, page.node, page.title);
        link.flag("has_summary", !page.summary.empty()).text("summary", page.summary);
        out.push_back(std::move(link));
    }
    view.list_if_any("has_lists", "lists", std::move(out));
}

void add_examples(View& view, const std::vector<SearchExample>& examples) {
    std::vector<View> out;
    for (const auto& example : examples) {
        if (example.words.empty()) continue;  // a warning reports it
        View link;
        link.text("title", example.words).text("href", "?q=" + form_encoded(example.words));
        out.push_back(std::move(link));
    }
    view.list_if_any("has_examples", "examples", std::move(out));
}

/// Whether an id belongs to levels of two frameworks: then an id in an address does not say which of them is meant.
bool share_levels(const Model& model) {
    std::set<std::string_view> ids;
    for (const auto& framework : model.current_frameworks()) {
        for (const auto& level : framework.levels) {
            if (!ids.insert(level.id).second) return true;
        }
    }
    return false;
}

void add_places(View& view, const PageContext& context) {
    const bool shared = share_levels(context.model());
    std::vector<View> frameworks;
    for (const auto& framework : context.model().current_frameworks()) {
        View entry;
        entry.text("id", framework.id).text("title", framework.short_title);
        if (shared) {
            View name;
            name.text("parameter", level_parameter(framework));
            entry.object("own_name", std::move(name));
        } else {
            entry.absent("own_name");
        }
        std::vector<View> levels;
        for (const auto& level : framework.levels) {
            View option;
            option.text("framework", framework.id).text("id", level.id).text("title", level.title);
            levels.push_back(std::move(option));
        }
        entry.list_if_any("has_levels", "levels", std::move(levels));
        frameworks.push_back(std::move(entry));
    }
    view.list("frameworks", std::move(frameworks));
}

/// The search is absent when the theme or the site lacks a part of it; the links to lists of all pages are added in any
/// case, where the site has any.
void add_search(View& view, const PageContext& context, const Page& page) {
    view.absent("search_form");  // the page has a larger one
    add_lists(view, context);
    if (!context.site.can_search()) {
        view.absent("search");
        return;
    }
    const auto& scripts = context.site.theme.scripts;
    View search;
    search.text("engine", scripts.at("search-engine")).text("script", scripts.at("search"));
    search.text("index", context.site.linked.search_index).text("texts", context.site.linked.search_texts);
    add_places(search, context);
    add_examples(search, page.examples);
    view.object("search", std::move(search));
}

shapes::Members search_values() {
    using namespace shapes;
    const Members level = {text("framework"), text("id"), text("title")};
    const Members framework = {text("id"), text("title"), object("own_name", {text("parameter")}), flag("has_levels"),
                               list("levels", level)};
    return joined(
        {page_text_values(),
         {flag("has_lists"), list("lists", joined({link_values(), {flag("has_summary"), text("summary")}})),
          object("search", {text("engine"), text("script"), text("index"), text("texts"), flag("has_examples"),
                            list("examples", link_values()), list("frameworks", framework)})}});
}

View search_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_search(view, context, *page_of(context.model(), context.node));
    return view;
}

}  // namespace

PageTemplate search_page() { return {"search", search_values, search_view}; }

}  // namespace codify
