#include "site/home_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/compare.h"
#include "model/editions.h"
#include "site/outline_view.h"

namespace codify {
namespace {

std::string link_address(const Frame& frame, const Link& link) {
    const auto page = frame.from.to_node(link.node);
    return link.place.empty() ? page : page + "#" + link.place;
}

std::vector<const Framework*> featured(const Frame& frame, const Home& home) {
    std::vector<const Framework*> out;
    for (const auto& feature : home.features) {
        const auto& node = frame.site.model.nodes[static_cast<std::size_t>(feature.node)];
        out.push_back(&frame.site.model.frameworks[static_cast<std::size_t>(node.framework)]);
    }
    return out;
}

/// The levels of the first featured framework that has any go to the top of the page: they are how readers find
/// themselves in it.
void add_finder(View& view, const Frame& frame, const Framework* framework) {
    if (framework == nullptr) {
        view.absent("finder");
        return;
    }
    auto finder = link_view(frame, framework->node, framework->title);
    add_outline(finder, frame, *framework);
    view.object("finder", std::move(finder));
}

void add_tasks(View& view, const Frame& frame, const std::vector<Task>& tasks) {
    std::vector<View> out;
    for (const auto& task : tasks) {
        View entry;
        entry.text("title", task.title).text("href", link_address(frame, task.link));
        entry.flag("has_text", !task.text.empty()).text("text", task.text);
        out.push_back(std::move(entry));
    }
    view.list_if_any("has_tasks", "tasks", std::move(out));
}

View news_view(const std::string& date, const std::string& text, const std::string& href) {
    View entry;
    entry.text("date", date_words(date)).text("date_iso", date).text("text", text);
    if (href.empty()) {
        entry.absent("page");
        return entry;
    }
    View page;
    page.text("href", href);
    entry.object("page", std::move(page));
    return entry;
}

/// What the settings say is new, and what changed at the last step from one edition to the next.
void add_news(View& view, const Frame& frame, const std::vector<News>& news) {
    std::vector<View> out;
    const auto& model = frame.site.model;
    const auto& links = frame.site.editions;
    std::string day, text, href;
    if (!links.pairs.empty()) {
        const auto step = step_from(model.editions.size() - 1, model.editions.size());
        const auto after = edition_at(model, links.pairs[step].after);
        day = links.changes[step].empty() ? "" : after.date;
        text = fmt::format("What changed in {}: {}", after.name, change_words(links.changes[step]));
        href = frame.from.to_node(links.change_nodes[step]);
    }
    for (const auto& piece : news) {  // the newest first
        if (!day.empty() && day >= piece.date) out.push_back(news_view(std::exchange(day, ""), text, href));
        out.push_back(
            news_view(piece.date, piece.text, piece.link.node == kNone ? "" : link_address(frame, piece.link)));
    }
    if (!day.empty()) out.push_back(news_view(day, text, href));
    view.list_if_any("has_news", "news", std::move(out));
}

}  // namespace

void add_home(View& view, const Frame& frame, const Home& home) {
    auto shown = featured(frame, home);
    const auto levelled =
        std::find_if(shown.begin(), shown.end(), [](const Framework* f) { return !f->levels.empty(); });
    const auto* finder = levelled == shown.end() ? nullptr : *levelled;
    add_finder(view, frame, finder);
    std::vector<View> cards, others;
    for (const auto& framework : frame.site.model.current_frameworks()) {
        const bool other = !shown.empty() && std::find(shown.begin(), shown.end(), &framework) == shown.end();
        if (other) others.push_back(framework_card(frame, framework));
    }
    if (shown.empty()) {
        for (const auto& framework : frame.site.model.current_frameworks()) shown.push_back(&framework);
    }
    for (const auto* framework : shown) {
        auto card = framework_card(frame, *framework);
        card.flag("shows_levels", framework != finder && !framework->levels.empty());
        cards.push_back(std::move(card));
    }
    view.list("frameworks", std::move(cards)).list_if_any("has_others", "others", std::move(others));
    add_tasks(view, frame, home.tasks);
    add_news(view, frame, home.news);
}

}  // namespace codify
