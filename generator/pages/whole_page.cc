// The page with a whole framework.
#include <string>
#include <utility>
#include <vector>

#include "base/html.h"
#include "pages/frame.h"
#include "pages/page_kinds.h"
#include "pages/parts/filters.h"
#include "pages/parts/outline.h"
#include "pages/parts/sections.h"
#include "pages/text/prose.h"
#include "pages/wording.h"

namespace codify {
namespace {

std::vector<Sic> sic_of_all(const Framework& framework) {
    std::vector<Sic> out;
    for (const auto& item : framework.items) out.insert(out.end(), item.sic.begin(), item.sic.end());
    return out;
}

/// One item of the page. Made while the page is rendered, since all of them together would need too much memory.
View whole_entry(const PageContext& context, const Framework& framework, const Item& item) {
    View entry;
    const int rank = static_cast<int>(*item.tier) + 2;
    entry.text("id", item.anchor).text("rank", std::to_string(heading_rank(rank))).text("title", item.title);
    entry.flag("ends_part", item.parent == kNone && &item != &framework.items.front());
    entry.text("href", context.from.to_node(item.node)).text("tier", framework.at(item.tier).title);
    entry.html("lead",
               blocks_html(item.lead, context.from,
                           {.rank = rank + 1, .anchors = false, .caption = escaped(item.title), .place = item.title}));
    entry.list("sections", section_views(context, framework, item, {rank + 1, item.anchor + "-", false, false}));
    return entry;
}

shapes::Members whole_values() {
    using namespace shapes;
    const Members entry = {text("id"),   text("rank"),      text("title"), text("href"),
                           text("tier"), flag("ends_part"), html("lead"),  list("sections", section_values())};
    return joined(
        {wording_values(),
         {object("framework", link_values()), tree_values().front(), object("level_filter", level_filter_values()),
          list("pair_filters", pair_filter_values()), list("entries", entry)}});
}

View whole_view(const PageContext& context) {
    const auto& framework = context.framework();
    View view;
    add_common(view, context, framework.summary);
    add_wording(view, context, documents_of_all(framework), sic_of_all(framework), {});
    view.object("framework", link_view(context, framework.node, framework.title));
    view.list("entries", framework.items.size(), [context, &framework](std::size_t index) {
        return whole_entry(context, framework, framework.items[index]);
    });
    view.list("tree", tree_views(context, framework));
    framework.levels.empty() ? view.absent("level_filter")
                             : view.object("level_filter", level_filter(context, framework, nullptr));
    std::vector<View> choices;
    for (const auto& kind : framework.kinds) {
        if (traits_of(kind.form).in_columns) choices.push_back(pair_filter(kind));
    }
    view.list("pair_filters", std::move(choices));
    return view;
}

}  // namespace

PageTemplate whole_page() { return {"whole", whole_values, whole_view}; }

}  // namespace codify
