// The page of one level: its description, and all texts of the framework for it.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/levels.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/filters.h"
#include "pages/parts/kept_together.h"
#include "pages/text/prose.h"
#include "pages/wording.h"

namespace codify {
namespace {

/// The table of contents of a page for one level, two tiers deep.
std::vector<View> level_contents(const Framework& framework, const std::vector<ItemIndex>& items, LevelIndex level,
                                 const std::vector<bool>& shown, int depth) {
    std::vector<View> out;
    for (const auto index : items) {
        const auto& item = framework.at(index);
        const bool group = descriptor_of(item, level) == nullptr;
        if (!shown[*index] || (depth > 0 && !group)) continue;
        View entry;
        entry.text("anchor", item.anchor).text("title", item.title);
        if (depth == 0) {
            auto children = level_contents(framework, item.children, level, shown, 1);
            entry.list_if_any("has_children", "children", std::move(children));
        }
        out.push_back(std::move(entry));
    }
    return out;
}

View level_entry(const PageContext& context, const Item& item, const Descriptor* descriptor) {
    const int rank = static_cast<int>(*item.tier) + 2;
    View entry;
    entry.text("id", item.anchor).text("rank", std::to_string(heading_rank(rank))).text("title", item.title);
    entry.text("href", context.from.to_node(item.node)).flag("is_group", descriptor == nullptr);
    const ProseStyle style = {.rank = rank + 1, .anchors = false, .caption = escaped(item.title), .place = item.title};
    entry.html("html", descriptor ? blocks_html(descriptor->text, context.from, style) : std::string());
    return entry;
}

std::vector<View> level_groups(const PageContext& context, const Framework& framework, LevelIndex level) {
    const auto shown = shown_at(framework, level);
    std::vector<ItemIndex> items;
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        if (shown[i]) items.emplace_back(i);
    }
    const auto text_of = [&](ItemIndex item) { return descriptor_of(framework.at(item), level); };
    std::vector<View> out;
    for (const auto& group : kept_together(items, [&](ItemIndex item) { return text_of(item) != nullptr; })) {
        std::vector<View> entries;
        for (const auto item : group) entries.push_back(level_entry(context, framework.at(item), text_of(item)));
        out.push_back(std::move(View().list("entries", std::move(entries))));
    }
    return out;
}

std::vector<View> level_links(const PageContext& context, const Framework& framework, LevelIndex current) {
    std::vector<View> out;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        auto link = link_view(context, framework.levels[i].node, framework.levels[i].title);
        link.flag("current", LevelIndex(i) == current);
        out.push_back(std::move(link));
    }
    return out;
}

/// Links to the items that have texts for other levels only.
std::vector<View> items_without(const PageContext& context, const Framework& framework, LevelIndex level) {
    std::vector<View> out;
    for (const auto& item : framework.items) {
        if (levelled_texts(item).empty() || descriptor_of(item, level) != nullptr) continue;
        out.push_back(link_view(context, item.node, context.model().at(item.node).title));
    }
    return out;
}

shapes::Members level_values() {
    using namespace shapes;
    const Members content = {text("anchor"), text("title")};
    return joined({wording_values(),
                   neighbour_values(),
                   {html("body"), flag("has_audience"), text("audience"), text("position"), text("level_name"),
                    object("map", link_values()), text("level_plural"), object("framework", link_values()),
                    list("contents", joined({content, {flag("has_children"), list("children", content)}})),
                    list("others", joined({link_values(), {flag("current")}})),
                    list("groups", {list("entries", {text("id"), text("rank"), text("title"), text("href"),
                                                     flag("is_group"), html("html")})}),
                    flag("has_unlevelled"), list("unlevelled", link_values()), flag("has_others_only"),
                    list("others_only", link_values())}});
}

View level_view(const PageContext& context) {
    const auto& framework = context.framework();
    const auto index = context.node.level;
    const auto& level = framework.at(index);
    const auto& all = framework.levels;
    const auto before = *index > 0 ? all[*index - 1].node : NodeIndex();
    const auto after = *index + 1 < all.size() ? all[*index + 1].node : NodeIndex();
    auto sic = level.sic;
    for (const auto& item : framework.items) {
        const auto* descriptor = descriptor_of(item, index);
        if (descriptor == nullptr || item.sic.empty()) continue;
        const auto words = plain_text(blocks_html(descriptor->text, context.from));
        std::copy_if(item.sic.begin(), item.sic.end(), std::back_inserter(sic),
                     [&](const Sic& note) { return words.find(note.at) != std::string::npos; });
    }
    View view;
    add_common(view, context, first_words(level.text));
    add_wording(view, context, documents_of_all(framework), sic, {});
    add_neighbours(view, context, before, after);
    view.html("body", blocks_html(level.text, context.from, {.caption = escaped(level.full_title)}));
    const bool titled = context.node.title.find(level.audience) != std::string::npos;  // the heading names the audience
    view.flag("has_audience", !titled).text("audience", titled ? "" : level.audience);
    view.text("position", position_words(framework, index, context.words()))
        .text("level_plural", framework.level_plural);
    view.text("level_name", lower(framework.level_name));
    add_page_link(view, "map", context, framework.map_node);
    view.list("contents", level_contents(framework, framework.roots, index, shown_at(framework, index), 0));
    view.object("framework", link_view(context, framework.node, framework.title));
    view.list("others", level_links(context, framework, index));
    view.list("groups", level_groups(context, framework, index));
    std::vector<View> unlevelled;
    for (const auto& item : framework.items) {
        if (descriptor_of(item, kNone) != nullptr)
            unlevelled.push_back(link_view(context, item.node, context.model().at(item.node).title));
    }
    view.list_if_any("has_unlevelled", "unlevelled", std::move(unlevelled));
    view.list_if_any("has_others_only", "others_only", items_without(context, framework, index));
    return view;
}

}  // namespace

PageTemplate level_page() { return {"level", level_values, level_view}; }

}  // namespace codify
