// The page that compares the levels of one item and marks the words in which they differ.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "base/text.h"
#include "model/addresses/anchors.h"
#include "model/levels.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/text/prose.h"
#include "pages/text/word_diff.h"
#include "pages/wording.h"

namespace codify {
namespace {

/// An item's texts by level, and the pairs to compare.
struct Comparison {
    std::vector<const Level*> levels;
    ComparedTexts texts;
    std::vector<std::string> anchors;  ///< by index of the pair
    std::vector<LevelPair> pairs;
};

Comparison comparison_of(const PageContext& context, const Framework& framework, const Item& item) {
    const auto descriptors = levelled_texts(item);
    std::vector<const Level*> levels;
    std::vector<std::string> texts;
    for (const auto* descriptor : descriptors) {
        levels.push_back(&framework.at(descriptor->level));
        const auto& title = levels.back()->title;
        texts.push_back(blocks_html(descriptor->text, context.from,
                                    {.rank = 4, .anchors = false, .caption = escaped(title), .place = title}));
    }
    Comparison out{std::move(levels), ComparedTexts(std::move(texts)), {}, level_pairs(descriptors.size())};
    for (const auto& [before, after] : out.pairs)
        out.anchors.push_back(pair_anchor(framework, descriptors[before]->level, descriptors[after]->level));
    return out;
}

View pair_link(const Comparison& comparison, std::size_t pair) {
    const auto& [before, after] = comparison.pairs[pair];
    View view;
    view.text("id", comparison.anchors[pair]);
    view.text("left_id", comparison.levels[before]->id).text("left_title", comparison.levels[before]->title);
    view.text("right_id", comparison.levels[after]->id).text("right_title", comparison.levels[after]->title);
    return view;
}

/// Called while the page is rendered, so that only one comparison is in memory at a time.
View pair_view(const Comparison& comparison, std::size_t pair) {
    const auto& [before, after] = comparison.pairs[pair];
    auto view = pair_link(comparison, pair);
    auto marked = comparison.texts.marked(before, after);
    view.flag("alike", marked.alike()).flag("unlike", marked.unlike());
    view.html("left", std::move(marked.before)).html("right", std::move(marked.after));
    return view;
}

void add_pairs(View& view, const Comparison& comparison) {
    const auto shared = std::make_shared<const Comparison>(comparison);
    const auto next = comparison.levels.size() - 1;
    const auto others = comparison.pairs.size() - next;
    const auto links = [&](std::size_t first, std::size_t count) {
        std::vector<View> out;
        for (std::size_t i = first; i < first + count; ++i) out.push_back(pair_link(comparison, i));
        return out;
    };
    view.list("next_links", links(0, next)).list_if_any("has_other_links", "other_links", links(next, others));
    view.list("next_pairs", next, [shared](std::size_t index) { return pair_view(*shared, index); });
    view.flag("has_other_pairs", others > 0);
    view.list("other_pairs", others, [shared, next](std::size_t index) { return pair_view(*shared, next + index); });
}

/// The notes on odd wording in any of the texts.
std::vector<Sic> sic_of(const Comparison& comparison, const Item& item) {
    std::vector<Sic> out;
    if (item.sic.empty()) return out;
    std::string words;
    for (std::size_t i = 0; i < comparison.texts.size(); ++i) words += plain_text(comparison.texts.html(i)) + "\n";
    std::copy_if(item.sic.begin(), item.sic.end(), std::back_inserter(out),
                 [&](const Sic& note) { return words.find(note.at) != std::string::npos; });
    return out;
}

shapes::Members compare_values() {
    using namespace shapes;
    const Members pair = {text("id"), text("left_title"), text("right_title"), text("left_id"), text("right_id")};
    const auto texts = joined({pair, {html("left"), html("right"), flag("alike"), flag("unlike")}});
    return joined({wording_values(),
                   {text("tier"), object("item", link_values()), text("level_name"), text("level_plural"),
                    text("parameter"), list("levels", {text("id"), text("title")}), flag("has_missing"),
                    text("missing"), list("next_links", pair), flag("has_other_links"), list("other_links", pair),
                    list("next_pairs", texts), flag("has_other_pairs"), list("other_pairs", texts)}});
}

View compare_view(const PageContext& context) {
    const auto& framework = context.framework();
    const auto& item = framework.at(context.node.item);
    const auto comparison = comparison_of(context, framework, item);
    const auto plural = lower(framework.level_plural);
    View view;
    add_common(view, context, context.words().say(Phrase::compare_about, {item.title, plural}));
    add_wording(view, context, documents_of(framework, item), sic_of(comparison, item), {});
    view.text("tier", framework.at(item.tier).title);
    view.object("item", link_view(context, item.node, item.title));
    view.text("level_name", lower(framework.level_name)).text("level_plural", plural);
    view.text("parameter", level_parameter(framework));
    std::vector<View> levels;
    for (const auto* level : comparison.levels) {
        View choice;
        choice.text("id", level->id).text("title", level->title);
        levels.push_back(std::move(choice));
    }
    view.list("levels", std::move(levels));
    std::vector<std::string> missing;
    for (const auto level : levels_without_text(framework, item)) missing.push_back(framework.at(level).title);
    view.flag("has_missing", !missing.empty()).text("missing", context.words().listed(missing));
    add_pairs(view, comparison);
    return view;
}

}  // namespace

PageTemplate compare_page() { return {"compare", compare_values, compare_view}; }

}  // namespace codify
