#include "pages/site.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/text.h"
#include "model/addresses/content_path.h"
#include "model/addresses/unique_ids.h"
#include "model/hold_back.h"
#include "model/levels.h"
#include "pages/page_kinds.h"

namespace codify {
namespace {

struct MenuEntry {
    std::string title;
    NodeIndex node;
};

/// Resolves a path in the settings, such as "code/_index.md", to a node.
NodeIndex link_node(const Config::Link& link, const Model& model, Diagnostics& diagnostics) {
    const auto path = bare_path(link.page);
    const auto found = model.node_by_path.find(path);
    if (found != model.node_by_path.end()) return found->second;
    if (const auto* holder = holder_of(model.held_back, path)) {
        diagnostics.error(link.place, "held-back-link", held_link(*holder), kHeldHint, Exit::usage);
        return kNone;
    }
    std::vector<std::string> paths;
    for (const auto& node : model.nodes) {
        paths.push_back(node.file.path);
    }
    const auto near = nearest(link.page, paths);
    const auto folder = link.page.substr(0, link.page.find('/') + 1);
    const bool gone = !folder.empty() && std::none_of(paths.begin(), paths.end(), [&](const std::string& known) {
        return known.starts_with(folder);
    });
    diagnostics.error(
        link.place, "broken-link", fmt::format("there is no content file {}", link.page),
        near ? fmt::format("did you mean \"{}\"?", *near) : "write its path below content/, such as \"code/_index.md\"",
        gone && !near ? Exit::content : Exit::usage);
    return kNone;
}

std::vector<MenuEntry> menu(const std::vector<Config::Link>& links, const Model& model, Diagnostics& diagnostics) {
    std::vector<MenuEntry> out;
    for (const auto& link : links) {
        if (const auto node = link_node(link, model, diagnostics); node != kNone) out.push_back({link.title, node});
    }
    return out;
}

void add_link(View& view, const char* name, const std::string* href) {
    if (href == nullptr) {
        view.absent(name);
        return;
    }
    View link;
    link.text("href", *href);
    view.object(name, std::move(link));
}

/// Adds the URL parameters that links preserve from page to page: each framework's name for its levels.
void add_carried(View& view, const Model& model) {
    std::vector<std::string> names;
    for (const auto& framework : model.current_frameworks()) {
        if (framework.map_node != kNone) names.push_back(level_parameter(framework));
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (names.empty()) {
        view.absent("carried");
        return;
    }
    View carried;
    carried.text("names", fmt::format("{}", fmt::join(names, " ")));
    view.object("carried", std::move(carried));
}

View values_with(const Site& site, const std::vector<MenuEntry>& top, const std::vector<MenuEntry>& foot,
                 std::size_t current) {
    const auto& [config, model, theme] = std::tie(site.config, site.model, site.theme);
    View view;
    view.text("site_title", config.title).text("language", config.language);
    const auto script = theme.scripts.find("site");
    add_link(view, "site_script", script == theme.scripts.end() ? nullptr : &script->second);
    add_link(view, "search_form",
             site.can_search() ? &model.at(page_of_kind(model, PageKind::search)->node).url : nullptr);
    add_carried(view, model);
    view.text("organisation", config.organisation.name).text("email", config.organisation.email);
    add_link(view, "organisation_site", config.organisation.url.empty() ? nullptr : &config.organisation.url);
    std::vector<View> entries;
    for (std::size_t i = 0; i < top.size(); ++i) {
        View link;
        link.text("title", top[i].title).text("href", model.at(top[i].node).url);
        link.flag("current", i == current);
        entries.push_back(std::move(link));
    }
    view.list("navigation", std::move(entries));
    std::vector<View> last;
    for (const auto& entry : foot) {
        View link;
        link.text("title", entry.title).text("href", model.at(entry.node).url);
        last.push_back(std::move(link));
    }
    view.list("footer_links", std::move(last));
    return view;
}

/// Reports ids of the theme without two hyphens that an author's heading has, too.
void check_template_ids(const Model& model, const Theme& theme, Diagnostics& diagnostics) {
    if (theme.plain_ids.empty()) return;
    for (const auto& node : model.nodes) {
        if (own_text(model, node) == nullptr) continue;
        const std::string name = template_of(node.kind).name;
        const auto ids = theme.plain_ids.find(name);
        if (ids == theme.plain_ids.end()) continue;
        for (const auto& id : ids->second) {
            const auto heading = heading_place(model, node, id);
            if (heading.file.empty()) continue;
            diagnostics.error(heading, "duplicate-id",
                              fmt::format("the theme's template {} has an id {} too", name, id),
                              "give this heading other words, or write two hyphens into the theme's id");
        }
    }
}

}  // namespace

bool Site::can_search() const {
    return !linked.search_index.empty() && page_of_kind(model, PageKind::search) != nullptr &&
           theme.scripts.count("search-engine") > 0 && theme.scripts.count("search") > 0;
}

const View& Site::values_on(NodeIndex node) const {
    std::vector<NodeIndex> way;  // from the page upwards
    for (auto at = node; at != kNone; at = model.at(at).parent) way.push_back(at);
    const auto is_on_way = [&](NodeIndex other) { return std::find(way.begin(), way.end(), other) != way.end(); };
    const auto leads_here = [&](NodeIndex entry) {  // an entry for any page of a framework is current on all its pages
        const auto& other = model.at(entry);
        return is_on_way(entry) || (other.framework != kNone && is_on_way(framework_of(model, other).node));
    };
    return values[static_cast<std::size_t>(std::find_if(menu.begin(), menu.end(), leads_here) - menu.begin())];
}

Site make_site(const Config& config, const Model& model, const Theme& theme, LinkedFiles linked,
               Diagnostics& diagnostics) {
    const auto top = menu(config.navigation, model, diagnostics);
    const auto foot = menu(config.footer, model, diagnostics);
    check_template_ids(model, theme, diagnostics);
    Site site{config, model, theme, std::move(linked),   check_sets(model, theme.scripts.count("self-check") > 0),
              {},     {},    {},    link_editions(model)};
    for (const auto& entry : top) site.menu.push_back(entry.node);
    for (std::size_t i = 0; i <= top.size(); ++i) site.values.push_back(values_with(site, top, foot, i));
    const auto& link = theme.named(kSectionNavTemplate);
    for (const auto& framework : model.frameworks) site.navs.emplace_back(framework, link);
    return site;
}

}  // namespace codify
