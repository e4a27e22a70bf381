// The home page: the main frameworks in full, the others in brief, tasks for readers and news.
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/london.h"
#include "model/editions/compare.h"
#include "model/editions/editions.h"
#include "pages/page_kinds.h"
#include "pages/parts/outline.h"
#include "pages/parts/page_text.h"

namespace codify {
namespace {

std::string link_address(const PageContext& context, const Link& link) {
    const auto page = context.from.to_node(link.node);
    return link.anchor.empty() ? page : page + "#" + link.anchor;
}

std::vector<const Framework*> featured(const PageContext& context, const Home& home) {
    std::vector<const Framework*> out;
    for (const auto& feature : home.features) {
        const auto& node = context.model().at(feature.node);
        out.push_back(&context.model().at(node.framework));
    }
    return out;
}

/// Adds links to the levels of the first featured framework that has any, for the top of the page: readers find their
/// own part of the framework by them.
void add_finder(View& view, const PageContext& context, const Framework* framework) {
    if (framework == nullptr) {
        view.absent("finder");
        return;
    }
    auto finder = link_view(context, framework->node, framework->title);
    add_outline(finder, context, *framework);
    view.object("finder", std::move(finder));
}

void add_tasks(View& view, const PageContext& context, const std::vector<Task>& tasks) {
    std::vector<View> out;
    for (const auto& task : tasks) {
        View entry;
        entry.text("title", task.title).text("href", link_address(context, task.link));
        entry.flag("has_text", !task.text.empty()).text("text", task.text);
        out.push_back(std::move(entry));
    }
    view.list_if_any("has_tasks", "tasks", std::move(out));
}

View news_view(const Words& words, const std::string& date, const std::string& text, const std::string& href) {
    View entry;
    entry.text("date", words.date(date)).text("date_iso", date).text("text", text);
    if (href.empty()) {
        entry.absent("page");
        return entry;
    }
    View page;
    page.text("href", href);
    entry.object("page", std::move(page));
    return entry;
}

/// Adds the news in the settings, and the changes of the last edition.
void add_news(View& view, const PageContext& context, const std::vector<News>& news) {
    std::vector<View> out;
    const auto& model = context.model();
    const auto& links = context.site.editions;
    std::string day, text, href;
    if (!links.pairs.empty()) {
        const auto step = step_from(model.editions.size() - 1, model.editions.size());
        const auto after = edition_at(model, links.pairs[step].after);
        day = links.changes[step].empty() ? "" : after.date;
        text =
            context.words().say(Phrase::changes_news, {after.name, change_words(links.changes[step], context.words())});
        href = context.from.to_node(model.change_nodes[step]);
    }
    for (const auto& piece : news) {  // the newest first
        if (!day.empty() && day >= piece.date)
            out.push_back(news_view(context.words(), std::exchange(day, ""), text, href));
        out.push_back(news_view(context.words(), piece.date, piece.text,
                                piece.link.node == kNone ? "" : link_address(context, piece.link)));
    }
    if (!day.empty()) out.push_back(news_view(context.words(), day, text, href));
    view.list_if_any("has_news", "news", std::move(out));
}

/// Adds everything on the home page except its own text. Where `home` features nothing, every collection is shown in
/// full.
void add_home(View& view, const PageContext& context, const Home& home) {
    auto shown = featured(context, home);
    const auto levelled =
        std::find_if(shown.begin(), shown.end(), [](const Framework* f) { return !f->levels.empty(); });
    const auto* finder = levelled == shown.end() ? nullptr : *levelled;
    add_finder(view, context, finder);
    std::vector<View> cards, others;
    for (const auto& framework : context.model().current_frameworks()) {
        const bool other = !shown.empty() && std::find(shown.begin(), shown.end(), &framework) == shown.end();
        if (other) others.push_back(framework_card(context, framework));
    }
    if (shown.empty()) {
        for (const auto& framework : context.model().current_frameworks()) shown.push_back(&framework);
    }
    for (const auto* framework : shown) {
        auto card = framework_card(context, *framework);
        card.flag("shows_levels", framework != finder && !framework->levels.empty());
        cards.push_back(std::move(card));
    }
    view.list("frameworks", std::move(cards)).list_if_any("has_others", "others", std::move(others));
    add_tasks(view, context, home.tasks);
    add_news(view, context, home.news);
}

shapes::Members home_values() {
    using namespace shapes;
    return joined({page_text_values(),
                   {object("finder", joined({link_values(), outline_values()})),
                    list("frameworks", joined({framework_card_values(), {flag("shows_levels")}})), flag("has_tasks"),
                    list("tasks", joined({link_values(), {text("text"), flag("has_text")}})), flag("has_news"),
                    list("news", {text("date"), text("date_iso"), text("text"), object("page", {text("href")})}),
                    flag("has_others"), list("others", framework_card_values())}});
}

View home_view(const PageContext& context) {
    View view;
    add_page_text(view, context);
    add_home(view, context, page_of(context.model(), context.node)->home);
    return view;
}

}  // namespace

PageTemplate home_page() { return {"home", home_values, home_view}; }

}  // namespace codify
