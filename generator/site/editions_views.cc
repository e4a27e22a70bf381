// The list of editions, and the page on what changed between two of them.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "model/compare.h"
#include "model/editions.h"
#include "site/outline_view.h"
#include "site/prose.h"
#include "site/section_view.h"
#include "site/views.h"
#include "site/word_diff.h"

namespace codify {
namespace {

View edition_view(const Edition& edition) {
    View view;
    view.text("title", edition.title).text("name", edition.name);
    view.flag("has_date", !edition.date.empty()).text("date", edition.date.empty() ? "" : date_words(edition.date));
    view.text("date_iso", edition.date).flag("is_current", edition.id.empty());
    return view;
}

std::string html_of(const TextAt& text, const Standpoint& from) {
    if (text.title != nullptr) return "<p>" + escaped(*text.title) + "</p>";
    if (text.cell != nullptr) return "<p>" + rich_html(*text.cell, from) + "</p>";
    if (text.entry != nullptr) return blocks_html(text.entry->children, from, {2, false});
    return text.blocks != nullptr ? blocks_html(*text.blocks, from, {2, false}) : std::string();
}

/// What one page on changes shows, and where.
struct Shown {
    const Frame& frame;
    const Changes& changes;
    Edition before, after;

    [[nodiscard]] const Model& model() const { return frame.site.model; }
    [[nodiscard]] const Framework& framework_of(const Node& node) const {
        return model().frameworks[slot(node.framework)];
    }
};

View text_view(const Shown& shown, const TextChange& change) {
    View view;
    view.flag("has_label", !change.label.empty()).text("label", change.label);
    view.text("left_title", shown.before.title).text("right_title", shown.after.title);
    auto marked = mark_words(html_of(change.before, shown.frame.from), html_of(change.after, shown.frame.from));
    const bool both = change.before && change.after;
    view.flag("is_reworded", both).flag("is_added", !change.before).flag("is_removed", !change.after);
    view.flag("alike", marked.alike()).flag("unlike", both && marked.unlike());
    view.html("left", std::move(marked.before)).html("right", std::move(marked.after));
    return view;
}

/// What an item is called: its tier, the level's name, or nothing for a page.
std::string tier_of(const Framework& framework, const Node& node) {
    if (node.kind == Node::Kind::level) return framework.level_name;
    if (node.kind != Node::Kind::item) return {};
    return framework.tiers[slot(framework.items[slot(node.index)].tier)].title;
}

std::string above(const Shown& shown, int node) {
    const auto& own = shown.model().nodes[slot(node)];
    const auto& framework = shown.framework_of(own);
    const int parent = own.kind == Node::Kind::item ? framework.items[slot(own.index)].parent : kNone;
    return parent == kNone ? framework.short_title : framework.items[slot(parent)].title;
}

View change_link(const Shown& shown, const Change& change) {
    const int node = change.after == kNone ? change.before : change.after;
    const auto& own = shown.model().nodes[slot(node)];
    auto view = link_view(shown.frame, node, own.title);
    view.text("id", change_anchor(shown.model(), change)).text("section", shown.framework_of(own).short_title);
    const auto tier = tier_of(shown.framework_of(own), own);
    view.flag("has_tier", !tier.empty()).text("tier", tier);
    return view;
}

View change_view(const Shown& shown, const Change& change) {
    auto view = change_link(shown, change);
    view.flag("is_reworded", change.kind == Change::Kind::reworded);
    view.flag("is_added", change.kind == Change::Kind::added).flag("is_removed", change.kind == Change::Kind::removed);
    view.text("left_title", shown.before.title).text("right_title", shown.after.title);
    view.text("left_href", change.before == kNone ? "" : shown.frame.from.to_node(change.before));
    view.text("right_href", change.after == kNone ? "" : shown.frame.from.to_node(change.after));
    if (change.moved) {
        View moved;
        moved.text("from_place", above(shown, change.before)).text("to_place", above(shown, change.after));
        view.object("moved", std::move(moved));
    } else {
        view.absent("moved");
    }
    std::vector<View> texts;
    for (const auto& text : change.texts) texts.push_back(text_view(shown, text));
    view.list("texts", std::move(texts));
    return view;
}

/// The links of one kind of change; a whole framework tells how much it holds.
View group_view(const Shown& shown, Change::Kind kind) {
    std::vector<View> links;
    for (const auto& change : shown.changes.items) {
        if (change.kind == kind) links.push_back(change_link(shown, change));
    }
    View group;
    group.flag("is_reworded", kind == Change::Kind::reworded).flag("is_moved", kind == Change::Kind::moved);
    group.flag("is_added", kind == Change::Kind::added).flag("is_removed", kind == Change::Kind::removed);
    group.text("count", std::to_string(links.size()));
    group.list("links", std::move(links));
    return group;
}

std::vector<View> framework_links(const Shown& shown, const std::vector<int>& frameworks) {
    std::vector<View> out;
    for (const int index : frameworks) {
        const auto& framework = shown.model().frameworks[slot(index)];
        auto link = link_view(shown.frame, framework.node, framework.title);
        link.text("holds", items_words(framework));
        out.push_back(std::move(link));
    }
    return out;
}

/// Each document whose wording stands on the page, once.
std::vector<UsedDocument> documents_on(const Shown& shown) {
    std::vector<UsedDocument> out;
    const auto use = [&](int source) {
        const bool known = std::any_of(out.begin(), out.end(), [&](const auto& used) { return used.first == source; });
        if (source != kNone && !known) out.push_back({source, {}});
    };
    for (const auto& change : shown.changes.items) {
        if (change.texts.empty()) continue;
        for (const int node : {change.before, change.after}) {
            const auto& own = shown.model().nodes[slot(node)];
            const auto& framework = shown.framework_of(own);
            if (own.kind == Node::Kind::item) {
                for (const auto& used : documents_of(framework, framework.items[slot(own.index)])) use(used.first);
            } else {
                use(own.kind == Node::Kind::page ? framework.pages[slot(own.index)].source : framework.source);
            }
        }
    }
    return out;
}

}  // namespace

View changes_view(const Frame& frame) {
    const auto& links = frame.site.editions;
    const auto& pair = links.pairs[slot(frame.node.index)];
    const Shown shown{frame, links.changes[slot(frame.node.index)], edition_at(frame.site.model, pair.before),
                      edition_at(frame.site.model, pair.after)};
    View view;
    add_common(view, frame, fmt::format("{}, with the words that differ marked.", frame.node.title), {links.list_node},
               shown.after.date);
    add_wording(view, frame, documents_on(shown), {}, {});
    view.object("before", edition_view(shown.before)).object("after", edition_view(shown.after));
    view.flag("alike", shown.changes.empty());
    std::vector<View> groups, entries;
    for (const auto kind : {Change::Kind::reworded, Change::Kind::added, Change::Kind::moved, Change::Kind::removed}) {
        const auto has = [&](const Change& change) { return change.kind == kind; };
        if (std::any_of(shown.changes.items.begin(), shown.changes.items.end(), has))
            groups.push_back(group_view(shown, kind));
    }
    for (const auto& change : shown.changes.items) entries.push_back(change_view(shown, change));
    view.list("groups", std::move(groups));
    view.list_if_any("has_changes", "changes", std::move(entries));
    view.list_if_any("has_new_frameworks", "new_frameworks", framework_links(shown, shown.changes.added_frameworks));
    view.list_if_any("has_old_frameworks", "old_frameworks", framework_links(shown, shown.changes.removed_frameworks));
    return view;
}

View editions_view(const Frame& frame) {
    const auto& model = frame.site.model;
    const auto& links = frame.site.editions;
    std::vector<View> out;
    const auto count = static_cast<int>(model.editions.size());
    for (int i = count; i >= 0; --i) {  // the current one first
        const int edition = i == count ? kNone : i;
        auto view = edition_view(edition_at(model, edition));
        std::vector<View> frameworks, changes;
        for (const auto& framework : model.frameworks) {
            if (framework.edition != edition || framework.tiers.empty()) continue;
            frameworks.push_back(link_view(frame, framework.node, framework.title));
        }
        for (std::size_t pair = 0; pair < links.pairs.size(); ++pair) {
            if (links.pairs[pair].before != edition) continue;
            const int node = links.change_nodes[pair];
            changes.push_back(link_view(frame, node, model.nodes[slot(node)].title));
        }
        view.text("id", "edition--" + (edition == kNone ? std::string("current") : model.editions[slot(edition)].id));
        view.list("frameworks", std::move(frameworks)).list_if_any("has_changes", "changes", std::move(changes));
        out.push_back(std::move(view));
    }
    View view;
    add_common(view, frame, "The current edition, the earlier ones, and what changed between them.", {});
    add_wording(view, frame, {}, {}, {});
    view.list("editions", std::move(out));
    return view;
}

}  // namespace codify
