// The self-check: questions, results, and saving answers.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/levels.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/page_text.h"
#include "pages/self_check/shared.h"
#include "pages/text/prose.h"
#include "source/language_tag.h"

namespace codify {
namespace {

std::string edition_of_texts(const Model& model, const Framework& framework) {
    std::vector<DocumentIndex> used;
    std::string words;
    for (const auto& kind : framework.kinds) {
        if (!is_asked(framework, kind) || kind.document == kNone) continue;
        if (std::find(used.begin(), used.end(), kind.document) != used.end()) continue;
        used.push_back(kind.document);
        words += (words.empty() ? "" : "; ") + edition_words(model.at(kind.document), model.words);
    }
    return words;
}

void add_effort(View& entry, const CheckSet& set, const PluralRules& plural) {
    const auto text = [](int number) { return std::to_string(number); };
    entry.count("statements", static_cast<std::size_t>(set.effort.statements), plural);
    entry.count("minutes", static_cast<std::size_t>(minutes_of(set.effort)), plural);
    entry.text("seconds", text(set.effort.seconds));
    if (set.shared.statements == 0) {
        entry.absent("shared");
        return;
    }
    View shared;
    shared.text("statements", text(set.shared.statements)).text("seconds", text(set.shared.seconds));
    entry.object("shared", std::move(shared));
}

View framework_choice(const PageContext& context, FrameworkIndex number) {
    const auto& model = context.model();
    const auto& framework = model.at(number);
    View out;
    out.text("id", framework.id)
        .text("title", framework.short_title)
        .text("edition", edition_of_texts(model, framework));
    out.text("level_name", lower(framework.level_name)).text("parameter", level_parameter(framework));
    std::vector<View> levels;
    const auto& papers = context.site.check_sets;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        const auto& level = framework.levels[i];
        const auto asks = [&](const CheckSet& set) { return set.framework == number && set.level == LevelIndex(i); };
        if (std::none_of(papers.begin(), papers.end(), asks)) continue;  // no item has a text for it
        View entry;
        entry.text("framework", framework.id).text("id", level.id).text("title", level.title);
        entry.text("full_title", level.full_title).flag("has_definition", !level.text.empty());
        entry.html("definition", blocks_html(level.text, context.from,
                                             {.rank = 3,
                                              .anchors = false,
                                              .caption = escaped(level.full_title),
                                              .place = level.full_title,
                                              .notes = framework.id + "-" + level.id + "--"}));
        levels.push_back(std::move(entry));
    }
    out.list_if_any("has_levels", "levels", std::move(levels));
    std::vector<View> sets;
    for (const auto& set : context.site.check_sets) {
        if (set.framework != number) continue;
        auto entry = link_view(context, set.paper, title_of(model, set));
        entry.text("name", set.name).text("level", set.level == kNone ? "" : framework.at(set.level).id);
        entry.text("framework", framework.id);
        add_effort(entry, set, context.words().plural());
        View script;
        set.script.url.empty() ? entry.absent("data")
                               : entry.object("data", std::move(script.text("href", set.script.url)));
        sets.push_back(std::move(entry));
    }
    out.list("sets", std::move(sets));
    return out;
}

/// Whether a reader of one framework can also answer the lists of another.
bool has_lists_besides(const Model& model) {
    const auto is_list = [&](FrameworkIndex index) { return model.at(index).levels.empty(); };
    const auto& all = model.self_checked;
    return std::any_of(all.begin(), all.end(), is_list) && !std::all_of(all.begin(), all.end(), is_list);
}

/// How scripts write a date, for all languages but English: browsers write dates in the languages that their makers
/// chose, Chromium not in Welsh, and in the reader's own language instead.
void add_dates(View& check, const Site& site) {
    if (primary_language(site.config.language) == "en") {
        check.absent("dates");
        return;
    }
    const auto& words = site.model.words;
    std::vector<View> months;
    for (std::size_t i = 0; i < traits_of(Phrase::months).length; ++i) {
        View month;
        month.text("number", std::to_string(i + 1)).text("name", words.say_at(Phrase::months, i));
        months.push_back(std::move(month));
    }
    View dates;
    dates.text("day", words.say(Phrase::day, {"{day}", "{month}", "{year}"})).list("months", std::move(months));
    check.object("dates", std::move(dates));
}

shapes::Members self_check_values() {
    using namespace shapes;
    const Members shared = {text("statements"), text("seconds")};
    const auto set = joined({link_values(),
                             {text("framework"), text("name"), text("level"), count("statements"), text("seconds"),
                              count("minutes"), object("shared", shared), object("data", {text("href")})}});
    const Members level = {text("framework"),      text("id"),        text("title"), text("full_title"),
                           flag("has_definition"), html("definition")};
    const Members framework = {text("id"),        text("title"),      text("edition"),       text("level_name"),
                               text("parameter"), flag("has_levels"), list("levels", level), list("sets", set)};
    const Members dates = {text("day"), list("months", {text("number"), text("name")})};
    return joined(
        {page_text_values(),
         {html("body_again"), object("check", joined({scale_values(),
                                                      {object("script", {text("href")}), flag("has_lists_besides"),
                                                       object("dates", dates), list("frameworks", framework)}}))}});
}

View self_check_view(const PageContext& context) {
    const auto& site = context.site;
    const auto& page = *page_of(site.model, context.node);
    View view;
    add_common(view, context, page.summary.empty() ? first_words(page.body) : page.summary);
    add_wording(view, context, documents_of_sets(site.model, site.model.self_checked), page.sic, page.related);
    view.html("body",
              blocks_html(page.body, context.from, {.caption = escaped(page.title), .aliases = &page.anchor_aliases}));
    view.html("body_again", body_without_anchors(page, context.from));
    const auto script = site.theme.scripts.find("self-check");
    View check;
    View loaded;
    if (script == site.theme.scripts.end()) {
        check.absent("script");
    } else {
        check.object("script", std::move(loaded.text("href", script->second)));
    }
    add_scale(check, site.config.self_check);
    add_dates(check, site);
    std::vector<View> frameworks;
    for (const auto index : site.model.self_checked) frameworks.push_back(framework_choice(context, index));
    check.list("frameworks", std::move(frameworks));
    check.flag("has_lists_besides", has_lists_besides(site.model));
    view.object("check", std::move(check));
    return view;
}

}  // namespace

PageTemplate self_check_page() { return {"self-check", self_check_values, self_check_view}; }

}  // namespace codify
