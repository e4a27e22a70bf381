// The printable self-check: one set of statements, to be filled in by hand.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/self_check/shared.h"
#include "pages/text/prose.h"

namespace codify {
namespace {

View item_on_paper(const Framework& framework, LevelIndex level, const AskedItem& item) {
    View out;
    std::vector<View> statements;
    for (const auto& one : item.statements) {
        const bool said = framework.levels.empty() || !one.level.empty();  // the page's title names the level
        View entry;
        entry.flag("has_label", !said).text("label", said ? "" : one.label).html("html", one.html);
        statements.push_back(std::move(entry));
    }
    std::vector<View> learning;
    for (const auto* link : item.learning) {
        if (link->level != kNone && link->level != level) continue;
        View entry;
        entry.text("title", link->title).text("url", link->url);
        learning.push_back(std::move(entry));
    }
    out.text("title", item.title).list("statements", std::move(statements));
    out.list_if_any("has_learning", "learning", std::move(learning));
    return out;
}

View group_on_paper(const Framework& framework, LevelIndex level, const AskedGroup& group) {
    View out;
    std::vector<View> items, pairs;
    for (const auto& item : group.items) items.push_back(item_on_paper(framework, level, item));
    for (const auto& pair : group.pairs) {
        View entry;
        entry.text("left_title", pair.left_title).text("right_title", pair.right_title);
        pairs.push_back(std::move(entry.html("left", pair.left).html("right", pair.right)));
    }
    out.text("title", group.title).flag("has_above", !group.above.empty()).text("above", group.above);
    out.list("items", std::move(items)).text("pairs_title", group.pairs_title);
    out.list_if_any("has_pairs", "pairs", std::move(pairs));
    return out;
}

/// The notes on odd wording among the statements and pairs of `groups`.
std::vector<Sic> odd_words_of(const Framework& framework, const std::vector<AskedGroup>& groups) {
    std::vector<Sic> out;
    const auto add = [&](ItemIndex item, const std::string& words) {
        if (item == kNone) return;
        for (const auto& note : framework.at(item).sic) {
            const auto known = [&](const Sic& other) { return other.at == note.at && other.note == note.note; };
            if (words.find(note.at) != std::string::npos && std::none_of(out.begin(), out.end(), known))
                out.push_back(note);
        }
    };
    for (const auto& group : groups) {
        for (const auto& item : group.items) {
            for (const auto& one : item.statements) add(item.item, plain_text(one.html));
        }
        for (const auto& pair : group.pairs) add(group.item, plain_text(pair.left) + "\n" + plain_text(pair.right));
    }
    return out;
}

shapes::Members paper_values() {
    using namespace shapes;
    const Members statement = {flag("has_label"), text("label"), html("html")};
    const Members item = {text("title"), list("statements", statement), flag("has_learning"),
                          list("learning", {text("title"), text("url")})};
    const Members pair = {text("left_title"), text("right_title"), html("left"), html("right")};
    const Members group = {text("title"),       flag("has_above"), text("above"),      list("items", item),
                           text("pairs_title"), flag("has_pairs"), list("pairs", pair)};
    return joined({wording_values(),
                   scale_values(),
                   {object("self_check", link_values()), flag("has_definition"), html("definition"),
                    list("groups", group), flag("has_papers"), list("papers", link_values())}});
}

View paper_view(const PageContext& context) {
    const auto& model = context.model();
    const auto& framework = model.at(context.node.framework);
    const auto level = context.node.level;
    const auto asked = asked_groups(context.node.framework, level, context.from, 4);
    View view;
    add_common(view, context, context.words().say(Phrase::paper_about, {context.node.title}));
    add_wording(view, context, documents_of_sets(model, {context.node.framework}), odd_words_of(framework, asked), {});
    add_scale(view, context.site.config.self_check);
    add_page_link(view, "self_check", context, context.node.parent);
    const bool defined = level != kNone && !framework.at(level).text.empty();
    view.flag("has_definition", defined);
    view.html("definition",
              defined
                  ? blocks_html(
                        framework.at(level).text, context.from,
                        {.anchors = false, .caption = escaped(framework.at(level).full_title), .notes = "definition--"})
                  : "");
    std::vector<View> groups, papers;
    for (const auto& group : asked) groups.push_back(group_on_paper(framework, level, group));
    view.list("groups", std::move(groups));
    for (const auto& set : context.site.check_sets) {
        if (set.paper == context.index) continue;
        const auto& other = model.at(set.framework).short_title;
        papers.push_back(
            link_view(context, set.paper, set.level == kNone ? other : other + ": " + title_of(model, set)));
    }
    view.list_if_any("has_papers", "papers", std::move(papers));
    return view;
}

}  // namespace

PageTemplate paper_page() { return {"self-check-paper", paper_values, paper_view}; }

}  // namespace codify
