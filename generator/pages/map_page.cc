// The map: a whole framework at a glance, with items as rows and levels as columns.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "model/addresses/anchors.h"
#include "model/levels.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/wording.h"

namespace codify {
namespace {

/// A row of the table: an item that has texts, or the title of a group of items.
struct Line {
    const Item* item;
    bool has_texts;
};

/// Appends the items below `roots`, each followed by all items below it, in reading order.
void add_lines(const Framework& framework, const std::vector<ItemIndex>& items, const std::vector<bool>& shown,
               std::vector<Line>& out) {
    for (const auto index : items) {
        if (!shown[*index]) continue;
        const auto& item = framework.at(index);
        const bool own = descriptor_of(item, kNone) != nullptr || !levelled_texts(item).empty();
        out.push_back({&item, own});
        add_lines(framework, item.children, shown, out);
    }
}

class MapBuilder {
  public:
    MapBuilder(const PageContext& context, const Framework& framework) : context_(context), framework_(framework) {}

    View group(ItemIndex root) {
        const auto& item = framework_.at(root);
        std::vector<Line> lines;
        add_lines(framework_, {root}, shown_, lines);
        if (!lines.front().has_texts) lines.erase(lines.begin());  // the group's own title is the same
        std::vector<View> parts;
        for (auto at = lines.begin(); at != lines.end();) {
            const auto* title = at->has_texts ? nullptr : (at++)->item;
            const auto end = std::find_if(at, lines.end(), [](const Line& line) { return !line.has_texts; });
            parts.push_back(part(title, at, end));
            at = end;
        }
        auto view = titled(item);
        view.text("id", item.anchor).list("parts", std::move(parts));
        return view;
    }

    std::vector<View> groups() {
        std::vector<View> out;
        for (const auto root : framework_.roots) {
            if (shown_[*root]) out.push_back(group(root));
        }
        return out;
    }

  private:
    using Lines = std::vector<Line>::const_iterator;

    View titled(const Item& item) {
        auto view = link_view(context_, item.node, item.title);
        view.text("tier", framework_.at(item.tier).title);
        return view;
    }

    [[nodiscard]] const std::string& title_of(const Item& item) const { return context_.model().at(item.node).title; }

    View part(const Item* title, Lines begin, Lines end) {
        std::vector<View> rows;
        for (auto at = begin; at != end; ++at) {
            auto row = link_view(context_, at->item->node, title_of(*at->item));
            rows.push_back(std::move(row.list("cells", cells(*at->item))));
        }
        View view;
        if (title != nullptr) view = titled(*title);
        if (title == nullptr) view.text("title", "").text("href", "").text("tier", "");
        view.flag("has_title", title != nullptr).list("rows", std::move(rows));
        return view;
    }

    std::vector<View> cells(const Item& item) {
        std::vector<View> out;
        if (levelled_texts(item).empty()) {
            for (const auto& section : item.sections) {
                const auto& kind = framework_.at(section.kind);
                if (!section.descriptors.empty() && out.empty())
                    out.push_back(cell(item, item.node, descriptor_anchor(framework_, kind, kNone), nullptr));
            }
            return out;
        }
        // The head of a row links to the item with all its levels, a cell to the level with all its items.
        for (std::size_t i = 0; i < framework_.levels.size(); ++i) {
            const auto& level = framework_.levels[i];
            auto one = cell(item, level.node, item.anchor, &level);
            out.push_back(std::move(one.flag("is_empty", descriptor_of(item, LevelIndex(i)) == nullptr)));
        }
        return out;
    }

    /// `level` null: the cell of a text for every level.
    View cell(const Item& item, NodeIndex node, const std::string& anchor, const Level* level) {
        View view;
        view.text("href", context_.from.to_node(node) + "#" + anchor);
        view.flag("is_common", level == nullptr).flag("is_empty", false);
        view.text("name", level == nullptr ? title_of(item) : level->title + ": " + title_of(item));
        view.text("short_title", level == nullptr ? "" : level->short_title);
        return view;
    }

    const PageContext& context_;
    const Framework& framework_;
    std::vector<bool> shown_ = shown_at_any(framework_);
};

shapes::Members map_values() {
    using namespace shapes;
    const Members cell = {text("href"), text("name"), text("short_title"), flag("is_common"), flag("is_empty")};
    return joined(
        {wording_values(),
         {object("framework", link_values()), object("whole", link_values()), text("level_name"), text("level_plural"),
          text("leaf"), text("level_count"), text("column_count"),
          list("levels", {text("title"), text("short_title"), text("href"), flag("has_audience"), text("audience")}),
          list("groups", {text("id"), text("title"), text("href"), text("tier"),
                          list("parts", {flag("has_title"), text("title"), text("href"), text("tier"),
                                         list("rows", {text("title"), text("href"), list("cells", cell)})})})}});
}

View map_view(const PageContext& context) {
    const auto& framework = context.framework();
    const auto plural = lower(framework.level_plural);
    View view;
    add_common(view, context, context.words().say(Phrase::map_about, {framework.title, lower(framework.level_name)}));
    add_wording(view, context, documents_of_all(framework), {}, {});
    view.object("framework", link_view(context, framework.node, framework.title));
    add_page_link(view, "whole", context, framework.whole_node);
    view.text("level_name", lower(framework.level_name)).text("level_plural", plural);
    view.text("leaf", framework.tiers.back().title);
    view.text("level_count", std::to_string(framework.levels.size()));
    view.text("column_count", std::to_string(framework.levels.size() + 1));
    std::vector<View> levels;
    for (const auto& level : framework.levels) {
        auto entry = link_view(context, level.node, level.title);
        entry.text("short_title", level.short_title);
        levels.push_back(
            std::move(entry.flag("has_audience", !level.audience.empty()).text("audience", level.audience)));
    }
    view.list("levels", std::move(levels));
    view.list("groups", MapBuilder(context, framework).groups());
    return view;
}

}  // namespace

PageTemplate map_page() { return {"map", map_values, map_view}; }

}  // namespace codify
