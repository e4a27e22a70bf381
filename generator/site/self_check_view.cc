#include "site/self_check_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/html.h"
#include "base/text.h"
#include "model/levels.h"

namespace codify {
namespace {

bool shows(const Framework& framework, const SectionKind& kind) {
    return is_asked(framework, kind) || (framework.levels.empty() && kind.form == SectionKind::Form::pairs);
}

/// The documents that the wording of `frameworks` is from, as far as the self-check shows it.
std::vector<UsedDocument> documents_of_sets(const Model& model, const std::vector<int>& frameworks) {
    std::vector<UsedDocument> used;
    for (const int index : frameworks) {
        const auto& framework = model.frameworks[slot(index)];
        for (const auto& kind : framework.kinds) {
            const auto known = [&](const UsedDocument& document) { return document.first == kind.source; };
            if (kind.source == kNone || !shows(framework, kind) || std::any_of(used.begin(), used.end(), known))
                continue;
            used.push_back({kind.source, {}});
        }
    }
    return used;
}

std::string edition_of_texts(const Model& model, const Framework& framework) {
    std::vector<int> used;
    std::string words;
    for (const auto& kind : framework.kinds) {
        if (!is_asked(framework, kind) || kind.source == kNone) continue;
        if (std::find(used.begin(), used.end(), kind.source) != used.end()) continue;
        used.push_back(kind.source);
        words += (words.empty() ? "" : "; ") + edition_words(model.documents[slot(kind.source)]);
    }
    return words;
}

/// What a set is called beside the name of its framework.
std::string title_of(const Model& model, const CheckSet& set) {
    const auto& framework = model.frameworks[slot(set.framework)];
    return set.level == kNone ? framework.short_title : framework.levels[slot(set.level)].full_title;
}

void add_effort(View& entry, const CheckSet& set) {
    const auto text = [](int number) { return std::to_string(number); };
    const int minutes = minutes_of(set.effort);
    entry.text("statements", text(set.effort.statements)).flag("is_one", set.effort.statements == 1);
    entry.text("seconds", text(set.effort.seconds));
    entry.text("minutes", text(minutes)).flag("is_one_minute", minutes == 1);
    if (set.shared.statements == 0) {
        entry.absent("shared");
        return;
    }
    View shared;
    shared.text("statements", text(set.shared.statements)).text("seconds", text(set.shared.seconds));
    entry.object("shared", std::move(shared));
}

View framework_choice(const Frame& frame, int number) {
    const auto& model = frame.site.model;
    const auto& framework = model.frameworks[slot(number)];
    View out;
    out.text("id", framework.id)
        .text("title", framework.short_title)
        .text("edition", edition_of_texts(model, framework));
    out.text("level_name", lower(framework.level_name)).text("parameter", level_parameter(framework));
    std::vector<View> levels;
    for (const auto& level : framework.levels) {
        View entry;
        entry.text("framework", framework.id).text("id", level.id).text("title", level.title);
        entry.text("full_title", level.full_title).flag("has_definition", !level.text.empty());
        entry.html("definition", blocks_html(level.text, frame.from, {0, false}));
        levels.push_back(std::move(entry));
    }
    out.list_if_any("has_levels", "levels", std::move(levels));
    std::vector<View> sets;
    for (const auto& set : frame.site.check_sets) {
        if (set.framework != number) continue;
        auto entry = link_view(frame, set.paper, title_of(model, set));
        entry.text("name", set.name).text("level", set.level == kNone ? "" : framework.levels[slot(set.level)].id);
        entry.text("framework", framework.id);
        add_effort(entry, set);
        View script;
        set.script.url.empty() ? entry.absent("data")
                               : entry.object("data", std::move(script.text("href", set.script.url)));
        sets.push_back(std::move(entry));
    }
    out.list("sets", std::move(sets));
    return out;
}

/// Whether a reader of one framework can look at the lists of another as well.
bool has_lists_besides(const Model& model) {
    const auto is_list = [&](int index) { return model.frameworks[slot(index)].levels.empty(); };
    const auto& all = model.self_checked;
    return std::any_of(all.begin(), all.end(), is_list) && !std::all_of(all.begin(), all.end(), is_list);
}

void add_scale(View& view, const SelfCheckSettings& settings) {
    std::vector<View> scale;
    for (const auto& label : settings.scale) {
        View point;
        point.text("label", label);
        scale.push_back(std::move(point));
    }
    view.text("opt_out", settings.opt_out).list("scale", std::move(scale));
}

View item_on_paper(const Framework& framework, int level, const AskedItem& item) {
    View out;
    std::vector<View> statements;
    for (const auto& one : item.statements) {
        const bool said = framework.levels.empty() || !one.level.empty();  // the page's title says which level
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

View group_on_paper(const Framework& framework, int level, const AskedGroup& group) {
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
    const auto add = [&](int item, const std::string& words) {
        if (item == kNone) return;
        for (const auto& note : framework.items[slot(item)].sic) {
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

}  // namespace

View self_check_view(const Frame& frame, const Page& page) {
    const auto& site = frame.site;
    View view;
    add_common(view, frame, page.summary.empty() ? first_words(page.body) : page.summary, {}, page.updated);
    add_wording(view, frame, documents_of_sets(site.model, site.model.self_checked), page.sic, page.related);
    view.html("body", blocks_html(page.body, frame.from, {0, true, escaped(page.title), &page.anchor_aliases}));
    view.html("body_again", body_without_places(page, frame.from));
    const auto script = site.theme.scripts.find("self-check");
    View check;
    View loaded;
    if (script == site.theme.scripts.end()) {
        check.absent("script");
    } else {
        check.object("script", std::move(loaded.text("href", script->second)));
    }
    add_scale(check, site.config.self_check);
    std::vector<View> frameworks;
    for (const int index : site.model.self_checked) frameworks.push_back(framework_choice(frame, index));
    check.list("frameworks", std::move(frameworks));
    check.flag("has_lists_besides", has_lists_besides(site.model));
    view.object("check", std::move(check));
    return view;
}

View paper_view(const Frame& frame) {
    const auto& model = frame.site.model;
    const auto& framework = model.frameworks[slot(frame.node.framework)];
    const int level = frame.node.index;
    const auto asked = asked_groups(frame.node.framework, level, frame.from);
    const int page = page_with_layout(model, "self-check")->node;
    View view;
    add_common(view, frame, fmt::format("{}, to be printed and filled in by hand.", frame.node.title), {page});
    add_wording(view, frame, documents_of_sets(model, {frame.node.framework}), odd_words_of(framework, asked), {});
    add_scale(view, frame.site.config.self_check);
    add_page_link(view, "self_check", frame, page);
    const bool defined = level != kNone && !framework.levels[slot(level)].text.empty();
    view.flag("has_definition", defined);
    view.html("definition", defined ? blocks_html(framework.levels[slot(level)].text, frame.from, {0, false}) : "");
    std::vector<View> groups, papers;
    for (const auto& group : asked) groups.push_back(group_on_paper(framework, level, group));
    view.list("groups", std::move(groups));
    for (const auto& set : frame.site.check_sets) {
        if (set.paper == frame.index) continue;
        const auto& other = model.frameworks[slot(set.framework)].short_title;
        papers.push_back(link_view(frame, set.paper, set.level == kNone ? other : other + ": " + title_of(model, set)));
    }
    view.list_if_any("has_papers", "papers", std::move(papers));
    return view;
}

}  // namespace codify
