#include "site/search_view.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {
namespace {

/// `text` as a value of a form's address: application/x-www-form-urlencoded, with %20 for a blank.
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

/// The site's lists of all its pages: where a reader finds what no search did.
void add_lists(View& view, const Frame& frame) {
    std::vector<View> out;
    for (const auto& page : frame.site.model.pages) {
        if (page.layout != "a-to-z" && page.layout != "site-map") continue;
        auto link = link_view(frame, page.node, page.title);
        link.flag("has_summary", !page.summary.empty()).text("summary", page.summary);
        out.push_back(std::move(link));
    }
    view.list_if_any("has_lists", "lists", std::move(out));
}

void add_examples(View& view, const std::vector<SearchExample>& examples) {
    std::vector<View> out;
    for (const auto& example : examples) {
        if (example.words.empty()) continue;  // a warning tells of it
        View link;
        link.text("title", example.words).text("href", "?q=" + form_encoded(example.words));
        out.push_back(std::move(link));
    }
    view.list_if_any("has_examples", "examples", std::move(out));
}

void add_places(View& view, const Frame& frame) {
    std::vector<View> frameworks;
    for (const auto& framework : frame.site.model.current_frameworks()) {
        View entry;
        entry.text("id", framework.id).text("title", framework.short_title);
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

}  // namespace

void add_search(View& view, const Frame& frame, const Page& page) {
    view.absent("search_form");  // the page has a larger one
    add_lists(view, frame);
    if (!frame.site.can_search()) return view.absent("search"), void();
    const auto& scripts = frame.site.theme.scripts;
    View search;
    search.text("engine", scripts.at("search-engine")).text("script", scripts.at("search"));
    search.text("index", frame.site.linked.search_index).text("texts", frame.site.linked.search_texts);
    add_places(search, frame);
    add_examples(search, page.examples);
    view.object("search", std::move(search));
}

}  // namespace codify
