// The page of changes between two editions, with the words that differ marked.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "model/editions/compare.h"
#include "model/editions/editions.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/edition.h"
#include "pages/parts/outline.h"
#include "pages/text/prose.h"
#include "pages/text/word_diff.h"
#include "pages/wording.h"

namespace codify {
namespace {

std::string html_of(const TextAt& text, const LinkBase& from, const ProseStyle& style) {
    if (text.title != nullptr) return "<p>" + escaped(*text.title) + "</p>";
    if (text.cell != nullptr) return "<p>" + inline_html(*text.cell, from) + "</p>";
    if (text.entry != nullptr) return blocks_html(text.entry->children, from, style);
    return text.blocks != nullptr ? blocks_html(*text.blocks, from, style) : std::string();
}

/// The changes that one page shows, and its context.
struct Shown {
    const PageContext& context;
    const Changes& changes;
    Edition before, after;

    [[nodiscard]] const Model& model() const { return context.model(); }
    [[nodiscard]] const Framework& framework_of(const Node& node) const { return model().at(node.framework); }
};

View text_view(const Shown& shown, const TextChange& change) {
    View view;
    view.flag("has_label", !change.label.empty()).text("label", change.label);
    view.text("left_title", shown.before.title).text("right_title", shown.after.title);
    // Its own headings come below the label, or the item's title.
    const ProseStyle style{.rank = change.label.empty() ? 3 : 4, .anchors = false, .caption = escaped(change.label)};
    const auto& from = shown.context.from;
    auto marked = mark_words(html_of(change.before, from, style), html_of(change.after, from, style));
    const bool both = change.before && change.after;
    view.flag("is_reworded", both).flag("is_added", !change.before).flag("is_removed", !change.after);
    view.flag("alike", marked.alike()).flag("unlike", both && marked.unlike());
    view.html("left", std::move(marked.before)).html("right", std::move(marked.after));
    return view;
}

/// What kind of thing a page is about: its tier, the level's name, or nothing for an ordinary page.
std::string tier_of(const Framework& framework, const Node& node) {
    if (node.level != kNone) return framework.level_name;
    if (node.item == kNone) return {};
    return framework.at(framework.at(node.item).tier).title;
}

std::string above(const Shown& shown, NodeIndex node) {
    const auto& own = shown.model().at(node);
    const auto& framework = shown.framework_of(own);
    const bool is_top = own.parent == kNone || own.parent == framework.node;
    return is_top ? framework.short_title : shown.model().at(own.parent).title;
}

View change_link(const Shown& shown, const Change& change) {
    const auto node = change.after == kNone ? change.before : change.after;
    const auto& own = shown.model().at(node);
    auto view = link_view(shown.context, node, own.title);
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
    view.text("left_href", change.before == kNone ? "" : shown.context.from.to_node(change.before));
    view.text("right_href", change.after == kNone ? "" : shown.context.from.to_node(change.after));
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

/// The links for one kind of change; a whole framework also says how many items it contains.
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

std::vector<View> framework_links(const Shown& shown, const std::vector<FrameworkIndex>& frameworks) {
    std::vector<View> out;
    for (const auto index : frameworks) {
        const auto& framework = shown.model().at(index);
        auto link = link_view(shown.context, framework.node, framework.title);
        link.text("holds", items_words(framework, shown.context.words()));
        out.push_back(std::move(link));
    }
    return out;
}

/// Each document whose wording is on the page, once.
std::vector<UsedDocument> documents_on(const Shown& shown) {
    std::vector<UsedDocument> out;
    const auto use = [&](DocumentIndex document) {
        const bool known =
            std::any_of(out.begin(), out.end(), [&](const auto& used) { return used.first == document; });
        if (document != kNone && !known) out.push_back({document, {}});
    };
    for (const auto& change : shown.changes.items) {
        if (change.texts.empty()) continue;
        for (const auto node : {change.before, change.after}) {
            const auto& own = shown.model().at(node);
            const auto& framework = shown.framework_of(own);
            if (const auto* item = item_of(shown.model(), own)) {
                for (const auto& used : documents_of(framework, *item)) use(used.first);
            } else {
                const auto* page = page_of(shown.model(), own);
                use(page == nullptr ? framework.document : page->document);
            }
        }
    }
    return out;
}

shapes::Members changes_values() {
    using namespace shapes;
    const Members item = joined({link_values(), {text("id"), text("section"), flag("has_tier"), text("tier")}});
    const Members words = {flag("has_label"),   text("label"),    text("left_title"), text("right_title"),
                           flag("is_reworded"), flag("is_added"), flag("is_removed"), flag("alike"),
                           flag("unlike"),      html("left"),     html("right")};
    const Members framework = joined({link_values(), {text("holds")}});
    return joined(
        {wording_values(),
         {object("before", edition_values()), object("after", edition_values()), flag("alike"),
          list("groups", {flag("is_reworded"), flag("is_moved"), flag("is_added"), flag("is_removed"), text("count"),
                          list("links", item)}),
          flag("has_changes"),
          list("changes", joined({item,
                                  {flag("is_reworded"), flag("is_added"), flag("is_removed"), text("left_title"),
                                   text("right_title"), text("left_href"), text("right_href"),
                                   object("moved", {text("from_place"), text("to_place")}), list("texts", words)}})),
          flag("has_new_frameworks"), list("new_frameworks", framework), flag("has_old_frameworks"),
          list("old_frameworks", framework)}});
}

View changes_view(const PageContext& context) {
    const auto& links = context.site.editions;
    const auto& pair = links.pairs[context.node.pair];
    const Shown shown{context, links.changes[context.node.pair], edition_at(context.model(), pair.before),
                      edition_at(context.model(), pair.after)};
    View view;
    add_common(view, context, context.words().say(Phrase::changes_about, {context.node.title}));
    add_wording(view, context, documents_on(shown), {}, {});
    view.object("before", edition_view(shown.before, context.words()))
        .object("after", edition_view(shown.after, context.words()));
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

}  // namespace

PageTemplate changes_page() { return {"changes", changes_values, changes_view}; }

}  // namespace codify
