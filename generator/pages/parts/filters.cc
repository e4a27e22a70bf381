#include "pages/parts/filters.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "model/levels.h"

namespace codify {

std::string position_words(const Framework& framework, LevelIndex level, const Words& words) {
    const auto count = std::to_string(framework.levels.size());
    const auto plural = lower(framework.level_plural);
    auto known = words.say_at(Phrase::positions, *level, {count, plural});
    return known.empty() ? words.say(Phrase::later_position, {std::to_string(*level + 1), count, plural}) : known;
}

View level_filter(const PageContext& context, const Framework& framework, const Item* item) {
    const auto has_text = [](LevelIndex level) {
        return [level](const Item& one) { return descriptor_of(one, level) != nullptr; };
    };
    std::vector<View> choices;
    for (std::size_t i = 0; i < framework.levels.size(); ++i) {
        const auto& level = framework.levels[i];
        const auto has = has_text(LevelIndex(i));
        const auto count =
            item != nullptr ? (has(*item) ? 1 : 0) : std::count_if(framework.items.begin(), framework.items.end(), has);
        const bool placed = item != nullptr && count > 0;
        View choice;
        choice.text("id", level.id).text("title", level.title).text("count", std::to_string(count));
        choice.text("href", context.from.to_node(level.node) + (placed ? "#" + item->anchor : ""));
        choices.push_back(std::move(choice));
    }
    View view;
    view.text("parameter", level_parameter(framework)).list("choices", std::move(choices));
    view.text("level_name", lower(framework.level_name)).text("level_plural", lower(framework.level_plural));
    add_page_link(view, "compare", context, item == nullptr ? kNone : item->compare_node);
    return view;
}

View pair_filter(const SectionKind& kind) {
    View view;
    view.text("kind", kind.id).text("parameter", kind.anchor);
    view.text("left_id", slugify(kind.columns[0])).text("left_title", kind.columns[0]);
    view.text("right_id", slugify(kind.columns[1])).text("right_title", kind.columns[1]);
    return view;
}

shapes::Members level_filter_values() {
    using namespace shapes;
    return {text("parameter"), text("level_name"), text("level_plural"),
            list("choices", {text("id"), text("title"), text("href"), text("count")}),
            object("compare", {text("href")})};
}
shapes::Members pair_filter_values() {
    using namespace shapes;
    return {text("kind"),       text("parameter"), text("left_id"),
            text("left_title"), text("right_id"),  text("right_title")};
}

}  // namespace codify
