// The page of one item.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/sections.h"
#include "pages/text/prose.h"
#include "pages/wording.h"

namespace codify {
namespace {

std::string description_of(const Item& item) {
    if (!item.summary.empty()) return item.summary;
    if (auto words = first_words(item.lead); !words.empty()) return words;
    for (const auto& section : item.sections) {
        for (const auto* blocks : {&section.blocks, &section.entries}) {
            if (auto words = first_words(*blocks); !words.empty()) return words;
        }
        for (const auto& descriptor : section.descriptors) return first_words(descriptor.text);
    }
    return {};
}

NodeIndex item_node(const Framework& framework, ItemIndex item) {
    return item == kNone ? NodeIndex() : framework.at(item).node;
}

void add_children(View& view, const PageContext& context, const Framework& framework, const Item& item) {
    std::vector<View> children;
    for (const auto index : item.children) {
        const auto& child = framework.at(index);
        auto link = link_view(context, child.node, child.title);
        link.text("summary", child.summary).flag("has_summary", !child.summary.empty());
        children.push_back(std::move(link));
    }
    const bool any = !children.empty();
    view.flag("has_children", any).list("children", std::move(children));
    view.text("children_title", any ? framework.tiers[*item.tier + 1].plural : "");
}

shapes::Members item_values() {
    using namespace shapes;
    return joined({wording_values(),
                   neighbour_values(),
                   {flag("has_children"), text("children_title"),
                    list("children", {text("title"), text("href"), text("summary"), flag("has_summary")}), text("tier"),
                    html("lead"), list("sections", section_values()), text("section_nav_title"), html("section_nav"),
                    flag("has_section_nav")}});
}

View item_view(const PageContext& context) {
    const auto& framework = context.framework();
    const auto& item = framework.at(context.node.item);
    const auto used = documents_of(framework, item);
    View view;
    add_common(view, context, description_of(item));
    add_wording(view, context, used, item.sic, item.related);
    add_neighbours(view, context, item_node(framework, item.previous), item_node(framework, item.next));
    add_children(view, context, framework, item);
    view.text("tier", framework.at(item.tier).title);
    view.html("lead", blocks_html(item.lead, context.from, {.caption = escaped(item.title)}));
    view.list("sections", section_views(context, framework, item, {2, "", used.size() > 1, true}));
    const bool alone = item.parent == kNone && framework.roots.size() == 1;
    view.flag("has_section_nav", !alone);
    view.text("section_nav_title", item.parent == kNone ? framework.short_title : framework.at(item.parent).title);
    view.html("section_nav", context.site.navs[*context.node.framework].html(context.node.item));
    return view;
}

}  // namespace

PageTemplate item_page() { return {"item", item_values, item_view}; }

}  // namespace codify
