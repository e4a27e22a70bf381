#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "site/prose.h"
#include "site/section_view.h"
#include "site/views.h"

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

int item_node(const Framework& framework, int item) {
    return item == kNone ? kNone : framework.items[static_cast<std::size_t>(item)].node;
}

void add_children(View& view, const Frame& frame, const Framework& framework, const Item& item) {
    std::vector<View> children;
    for (const int index : item.children) {
        const auto& child = framework.items[static_cast<std::size_t>(index)];
        auto link = link_view(frame, child.node, child.title);
        link.text("summary", child.summary).flag("has_summary", !child.summary.empty());
        children.push_back(std::move(link));
    }
    const bool any = !children.empty();
    view.flag("has_children", any).list("children", std::move(children));
    view.text("children_title", any ? framework.tiers[static_cast<std::size_t>(item.tier) + 1].plural : "");
}

}  // namespace

View item_view(const Frame& frame) {
    const auto& framework = frame.site.model.frameworks[static_cast<std::size_t>(frame.node.framework)];
    const auto& item = framework.items[static_cast<std::size_t>(frame.node.index)];
    const auto used = documents_of(framework, item);
    View view;
    add_common(view, frame, description_of(item), way_down(framework, item));
    add_wording(view, frame, used, item.sic, item.related);
    add_neighbours(view, frame, item_node(framework, item.previous), item_node(framework, item.next));
    add_children(view, frame, framework, item);
    view.text("tier", framework.tiers[static_cast<std::size_t>(item.tier)].title);
    view.html("lead", blocks_html(item.lead, frame.from));
    view.list("sections", section_views(frame, framework, item, {2, "", used.size() > 1, true}));
    const bool alone = item.parent == kNone && framework.roots.size() == 1;
    view.flag("has_section_nav", !alone);
    view.text("section_nav_title", item.parent == kNone ? framework.short_title
                                                        : framework.items[static_cast<std::size_t>(item.parent)].title);
    view.html("section_nav", frame.site.navs[static_cast<std::size_t>(frame.node.framework)].html(frame.node.index));
    return view;
}

}  // namespace codify
