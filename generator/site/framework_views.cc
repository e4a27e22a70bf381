// Pages that show a whole framework: its front page, everything on one page, and one level of all its items.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/levels.h"
#include "site/filter_view.h"
#include "site/outline_view.h"
#include "site/prose.h"
#include "site/section_view.h"
#include "site/views.h"

namespace codify {
namespace {

const Framework& framework_of(const Frame& frame) {
    return frame.site.model.frameworks[static_cast<std::size_t>(frame.node.framework)];
}

std::vector<Sic> sic_of_all(const Framework& framework) {
    std::vector<Sic> out;
    for (const auto& item : framework.items) out.insert(out.end(), item.sic.begin(), item.sic.end());
    return out;
}

/// The groups of a page on one level, two tiers deep; what stands in them is on the page itself.
std::vector<View> level_contents(const Framework& framework, const std::vector<int>& items, int level,
                                 const std::vector<bool>& shown, int depth) {
    std::vector<View> out;
    for (const int index : items) {
        const auto& item = framework.items[static_cast<std::size_t>(index)];
        const bool group = descriptor_of(item, level) == nullptr;
        if (!shown[static_cast<std::size_t>(index)] || (depth > 0 && !group)) continue;
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

/// One item on the page with everything. Made while that page is rendered, since all together would fill the memory.
View whole_entry(const Frame& frame, const Framework& framework, const Item& item) {
    View entry;
    const int rank = item.tier + 2;
    entry.text("id", item.anchor).text("rank", std::to_string(rank)).text("title", item.title);
    entry.flag("ends_part", item.parent == kNone && &item != &framework.items.front());
    entry.text("href", frame.from.to_node(item.node))
        .text("tier", framework.tiers[static_cast<std::size_t>(item.tier)].title);
    entry.html("lead", blocks_html(item.lead, frame.from, {rank - 1, false}));
    entry.list("sections", section_views(frame, framework, item, {rank + 1, item.anchor + "-", false, false}));
    return entry;
}

std::vector<View> level_entries(const Frame& frame, const Framework& framework, int level) {
    const auto shown = shown_at(framework, level);
    std::vector<View> out;
    for (std::size_t i = 0; i < framework.items.size(); ++i) {
        if (!shown[i]) continue;
        const auto& item = framework.items[i];
        const auto* descriptor = descriptor_of(item, level);
        View entry;
        entry.text("id", item.anchor).text("rank", std::to_string(item.tier + 2)).text("title", item.title);
        entry.text("href", frame.from.to_node(item.node)).flag("is_group", descriptor == nullptr);
        entry.html("html",
                   descriptor ? blocks_html(descriptor->text, frame.from, {item.tier + 1, false}) : std::string());
        out.push_back(std::move(entry));
    }
    return out;
}

std::vector<View> level_links(const Frame& frame, const Framework& framework, int current) {
    std::vector<View> out;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        auto link = link_view(frame, framework.levels[i].node, framework.levels[i].title);
        link.flag("current", static_cast<int>(i) == current);
        out.push_back(std::move(link));
    }
    return out;
}

}  // namespace

View framework_view(const Frame& frame) {
    const auto& framework = framework_of(frame);
    View view;
    add_common(view, frame, framework.summary, {});
    add_wording(view, frame, documents_of_all(framework), framework.sic, framework.related);
    view.html("body", blocks_html(framework.body, frame.from));
    add_outline(view, frame, framework);
    return view;
}

View whole_view(const Frame& frame) {
    const auto& framework = framework_of(frame);
    View view;
    add_common(view, frame, framework.summary, {framework.node});
    add_wording(view, frame, documents_of_all(framework), sic_of_all(framework), {});
    view.object("framework", link_view(frame, framework.node, framework.title));
    view.list("entries", framework.items.size(),
              [frame, &framework](std::size_t index) { return whole_entry(frame, framework, framework.items[index]); });
    view.list("tree", tree_views(frame, framework));
    framework.levels.empty() ? view.absent("level_filter")
                             : view.object("level_filter", level_filter(frame, framework, nullptr));
    std::vector<View> choices;
    for (const auto& kind : framework.kinds) {
        if (kind.form == SectionKind::Form::pairs) choices.push_back(pair_filter(kind));
    }
    view.list("pair_filters", std::move(choices));
    return view;
}

View level_view(const Frame& frame) {
    const auto& framework = framework_of(frame);
    const int index = frame.node.index;
    const auto& level = framework.levels[static_cast<std::size_t>(index)];
    const auto neighbour = [&](int step) {
        const int at = index + step;
        return at < 0 || at >= static_cast<int>(framework.levels.size())
                   ? kNone
                   : framework.levels[static_cast<std::size_t>(at)].node;
    };
    auto sic = level.sic;
    for (const auto& item : framework.items) {
        const auto* descriptor = descriptor_of(item, index);
        if (descriptor == nullptr || item.sic.empty()) continue;
        const auto words = plain_text(blocks_html(descriptor->text, frame.from));
        std::copy_if(item.sic.begin(), item.sic.end(), std::back_inserter(sic),
                     [&](const Sic& note) { return words.find(note.at) != std::string::npos; });
    }
    View view;
    add_common(view, frame, first_words(level.text), {framework.node});
    add_wording(view, frame, documents_of_all(framework), sic, {});
    add_neighbours(view, frame, neighbour(-1), neighbour(1));
    view.html("body", blocks_html(level.text, frame.from));
    const bool titled = frame.node.title.find(level.audience) != std::string::npos;  // the heading names the audience
    view.flag("has_audience", !titled).text("audience", titled ? "" : level.audience);
    view.text("position", position_words(framework, index)).text("level_plural", framework.level_plural);
    view.text("level_name", lower(framework.level_name));
    add_page_link(view, "map", frame, framework.map_node);
    view.list("contents", level_contents(framework, framework.roots, index, shown_at(framework, index), 0));
    view.object("framework", link_view(frame, framework.node, framework.title));
    view.list("others", level_links(frame, framework, index));
    view.list("entries", level_entries(frame, framework, index));
    std::vector<View> unlevelled;
    for (const auto& item : framework.items) {
        if (descriptor_of(item, kNone) != nullptr) unlevelled.push_back(link_view(frame, item.node, item.title));
    }
    view.list_if_any("has_unlevelled", "unlevelled", std::move(unlevelled));
    return view;
}

}  // namespace codify
