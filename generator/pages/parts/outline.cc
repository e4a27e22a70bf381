#include "pages/parts/outline.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace codify {
namespace {

std::vector<View> children_views(const PageContext& context, const Framework& framework,
                                 const std::vector<ItemIndex>& items, int depth) {
    std::vector<View> out;
    for (const auto index : items) {
        const auto& item = framework.at(index);
        auto view = link_view(context, item.node, context.model().at(item.node).title);
        view.text("anchor", item.anchor);
        if (depth == 0) view.text("summary", item.summary).flag("has_summary", !item.summary.empty());
        if (depth < 2) {
            view.flag("has_children", !item.children.empty());
            view.list("children", children_views(context, framework, item.children, depth + 1));
        }
        out.push_back(std::move(view));
    }
    return out;
}

}  // namespace

std::vector<View> tree_views(const PageContext& context, const Framework& framework) {
    return children_views(context, framework, framework.roots, 0);
}

std::string items_words(const Framework& framework, const Words& words) {
    std::vector<std::string> parts;
    for (std::size_t tier = 0; tier < framework.tiers.size(); ++tier) {
        const auto count = std::count_if(framework.items.begin(), framework.items.end(),
                                         [&](const Item& item) { return *item.tier == tier; });
        const auto& names = framework.tiers[tier];
        if (count > 0) parts.push_back(fmt::format("{} {}", count, lower(count == 1 ? names.title : names.plural)));
    }
    return words.listed(parts);
}

void add_outline(View& view, const PageContext& context, const Framework& framework) {
    view.flag("has_tree", !framework.roots.empty()).list("tree", tree_views(context, framework));
    view.text("roots_title", framework.tiers.empty() ? "" : framework.tiers[0].plural);
    std::vector<View> levels;
    for (const auto& level : framework.levels) {
        auto entry = link_view(context, level.node, level.title);
        entry.flag("has_audience", !level.audience.empty()).text("audience", level.audience);
        levels.push_back(std::move(entry));
    }
    view.list_if_any("has_levels", "levels", std::move(levels));
    view.text("level_name", lower(framework.level_name)).text("level_plural", framework.level_plural);
    std::vector<View> pages;
    for (const auto& page : framework.pages) pages.push_back(link_view(context, page.node, page.title));
    view.list_if_any("has_pages", "pages", std::move(pages));
    add_page_link(view, "whole", context, framework.whole_node);
    add_page_link(view, "map", context, framework.map_node);
}

View framework_card(const PageContext& context, const Framework& framework) {
    auto card = link_view(context, framework.node, framework.title);
    card.text("id", framework.id).text("summary", framework.summary).flag("has_summary", !framework.summary.empty());
    add_outline(card, context, framework);
    return card;
}

std::vector<View> framework_cards(const PageContext& context) {
    std::vector<View> out;
    for (const auto& framework : context.model().current_frameworks())
        out.push_back(framework_card(context, framework));
    return out;
}

shapes::Members tree_values() {
    using namespace shapes;
    const Members leaf = {text("anchor"), text("title"), text("href")};
    const auto middle = joined({leaf, {flag("has_children"), list("children", leaf)}});
    return {
        list("tree",
             joined({leaf, {text("summary"), flag("has_summary"), flag("has_children"), list("children", middle)}}))};
}

shapes::Members outline_values() {
    using namespace shapes;
    return joined(
        {tree_values(),
         {text("roots_title"), flag("has_tree"), flag("has_levels"), text("level_name"), text("level_plural"),
          list("levels", {text("title"), text("href"), flag("has_audience"), text("audience")}), flag("has_pages"),
          list("pages", link_values()), object("whole", link_values()), object("map", link_values())}});
}

shapes::Members framework_card_values() {
    using namespace shapes;
    return joined({link_values(), {text("id"), text("summary"), flag("has_summary")}, outline_values()});
}

}  // namespace codify
