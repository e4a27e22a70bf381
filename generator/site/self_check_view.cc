#include "site/self_check_view.h"
#include "base/html.h"
#include "model/levels.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "model/anchors.h"
#include "model/levels.h"
#include "site/section_view.h"

namespace codify {
namespace {

using Form = SectionKind::Form;

/// Makes the values of one framework. A group is what readers answer in one go: an item with the texts of the levels
/// of the items below it, or an item with lists.
class Asker {
  public:
    Asker(const Frame& frame, int framework)
        : frame_(frame),
          number_(framework),
          framework_(frame.site.model.frameworks[static_cast<std::size_t>(framework)]) {}

    View framework() {
        View out;
        out.text("id", framework_.id).text("title", framework_.short_title).text("edition", edition());
        out.text("level_name", lower(framework_.level_name)).text("parameter", level_parameter(framework_));
        std::vector<View> levels;
        for (const auto& level : framework_.levels) {
            View entry;
            entry.text("framework", framework_.id).text("id", level.id).text("title", level.title);
            entry.text("full_title", level.full_title).flag("has_definition", !level.text.empty());
            entry.html("definition", blocks_html(level.text, frame_.from, {0, false}));
            levels.push_back(std::move(entry));
        }
        out.list_if_any("has_levels", "levels", std::move(levels));
        out.list("groups", groups());
        return out;
    }

  private:
    [[nodiscard]] bool levelled() const { return !framework_.levels.empty(); }

    [[nodiscard]] bool is_asked(const SectionKind& kind) const {
        return levelled() ? kind.form == Form::levels || kind.form == Form::common : kind.form == Form::list;
    }

    [[nodiscard]] std::string edition() const {
        std::vector<int> used;
        std::string words;
        for (const auto& kind : framework_.kinds) {
            if (!is_asked(kind) || kind.source == kNone) continue;
            if (std::find(used.begin(), used.end(), kind.source) != used.end()) continue;
            used.push_back(kind.source);
            const auto& document = frame_.site.model.documents[static_cast<std::size_t>(kind.source)];
            words += (words.empty() ? "" : "; ") + edition_words(document);
        }
        return words;
    }

    [[nodiscard]] const Item& item(int index) const { return framework_.items[static_cast<std::size_t>(index)]; }

    std::vector<View> groups() {
        std::vector<std::pair<int, std::vector<View>>>
            found;  // by the item whose children are asked, or that is itself
        for (std::size_t i = 0; i < framework_.items.size(); ++i) {
            const int index = levelled() ? framework_.items[i].parent : static_cast<int>(i);
            auto view = question(static_cast<int>(i));
            if (!view) continue;
            auto known =
                std::find_if(found.begin(), found.end(), [&](const auto& group) { return group.first == index; });
            if (known == found.end()) known = found.insert(found.end(), {index, std::vector<View>()});
            known->second.push_back(std::move(*view));
        }
        std::vector<View> out;
        for (auto& [index, items] : found) out.push_back(group(index, std::move(items)));
        return out;
    }

    View group(int index, std::vector<View> items) {
        View out;
        const int above = index == kNone ? kNone : item(index).parent;
        out.text("id", index == kNone ? framework_.id : item(index).path);
        out.text("title", index == kNone ? framework_.title : item(index).title);
        out.flag("has_above", above != kNone).text("above", above == kNone ? "" : item(above).title);
        out.list("items", std::move(items));
        if (index != kNone && !levelled()) {
            add_pairs(out, item(index));
        } else {
            out.text("pairs_title", "").list_if_any("has_pairs", "pairs", {});
        }
        return out;
    }

    /// The practice pairs that stand in the same item as a list.
    void add_pairs(View& out, const Item& from) {
        std::vector<View> pairs;
        std::string title;
        for (const auto& section : from.sections) {
            const auto& kind = framework_.kinds[static_cast<std::size_t>(section.kind)];
            if (kind.form == Form::pairs) title = kind.heading;
            for (const auto& [left, right] : section.pairs) {
                View pair;
                pair.text("left_title", kind.columns[0]).text("right_title", kind.columns[1]);
                pair.html("left", rich_html(left, frame_.from)).html("right", rich_html(right, frame_.from));
                pairs.push_back(std::move(pair));
            }
        }
        out.text("pairs_title", title).list_if_any("has_pairs", "pairs", std::move(pairs));
    }

    std::optional<View> question(int index) {
        const auto& asked = item(index);
        std::vector<View> statements;
        std::string heading;
        for (const auto& section : asked.sections) {
            const auto& kind = framework_.kinds[static_cast<std::size_t>(section.kind)];
            if (!is_asked(kind)) continue;
            heading = kind.heading;
            for (std::size_t i = 0; i < section.entries.size(); ++i)
                statements.push_back(statement(entry_anchor(kind, i), "", entry_html(section.entries[i], frame_.from)));
            for (const auto& descriptor : section.descriptors) {
                const bool all = descriptor.level == kNone;
                const auto* level = all ? nullptr : &framework_.levels[static_cast<std::size_t>(descriptor.level)];
                statements.push_back(statement(descriptor_anchor(framework_, kind, descriptor.level),
                                               all ? kind.heading : level->title, words_of(descriptor.text)));
            }
        }
        if (statements.empty()) return std::nullopt;
        View out;
        out.text("slug", asked.slug).text("title", levelled() ? asked.title : heading);
        out.flag("is_list", !levelled()).list("statements", std::move(statements));
        out.list_if_any("has_learning", "learning", learning(index));
        return out;
    }

    /// Without <p> where one paragraph is all: there are hundreds on the page.
    [[nodiscard]] std::string words_of(const std::vector<Block>& text) const {
        if (text.size() == 1 && text[0].kind == Block::Kind::paragraph) return rich_html(text[0].text, frame_.from);
        return blocks_html(text, frame_.from, {3, false});
    }

    static View statement(std::string anchor, std::string label, std::string html) {
        View out;
        out.text("anchor", std::move(anchor)).flag("has_label", !label.empty());
        out.text("label", std::move(label)).html("html", std::move(html));
        return out;
    }

    /// The publisher's links for the item and for everything it stands under.
    [[nodiscard]] std::vector<View> learning(int index) const {
        std::vector<View> out;
        for (const auto& link : frame_.site.model.learning) {
            if (link.framework != number_) continue;
            int at = index;
            while (at != kNone && at != link.item) at = item(at).parent;
            if (at == kNone) continue;
            const auto* level =
                link.level == kNone ? nullptr : &framework_.levels[static_cast<std::size_t>(link.level)];
            View entry;
            entry.text("level", level == nullptr ? "" : level->id).text("title", link.title).text("url", link.url);
            entry.flag("for_level", level != nullptr).text("level_title", level == nullptr ? "" : level->title);
            out.push_back(std::move(entry));
        }
        return out;
    }

    const Frame& frame_;
    int number_;
    const Framework& framework_;
};

void add_sources(View& view, const Frame& frame, const Page& page) {
    std::vector<UsedDocument> used;
    for (const int index : frame.site.self_checked) {
        for (const auto& kind : frame.site.model.frameworks[static_cast<std::size_t>(index)].kinds) {
            const auto known = [&](const UsedDocument& document) { return document.first == kind.source; };
            if (kind.source == kNone || std::any_of(used.begin(), used.end(), known)) continue;
            used.push_back({kind.source, {}});
        }
    }
    add_wording(view, frame, used, page.sic, page.related);
}

}  // namespace

View self_check_view(const Frame& frame, const Page& page) {
    View view;
    add_common(view, frame, page.summary.empty() ? first_words(page.body) : page.summary, {}, page.updated);
    add_sources(view, frame, page);
    view.html("body", blocks_html(page.body, frame.from, {0, true, escaped(page.title)}));
    const auto& scripts = frame.site.theme.scripts;
    const auto script = scripts.find("self-check");
    const auto& settings = frame.site.config.self_check;
    View check;
    View loaded;
    if (script == scripts.end()) {
        check.absent("script");
    } else {
        check.object("script", std::move(loaded.text("href", script->second)));
    }
    std::vector<View> scale;
    for (const auto& label : settings.scale) {
        View point;
        point.text("label", label);
        scale.push_back(std::move(point));
    }
    check.text("opt_out", settings.opt_out).list("scale", std::move(scale));
    std::vector<View> frameworks;
    for (const int index : frame.site.self_checked) frameworks.push_back(Asker(frame, index).framework());
    check.list("frameworks", std::move(frameworks));
    view.object("check", std::move(check));
    return view;
}

}  // namespace codify
