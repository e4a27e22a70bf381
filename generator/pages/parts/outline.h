// The outline of a framework: its items as a tree of links, its levels and its pages. Shown on its own page, on the
// home page and on the site map.
#pragma once

#include <string>
#include <vector>

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

[[nodiscard]] shapes::Members outline_values();

/// Adds the tree, levels, pages and the link to the page with the whole framework.
void add_outline(View& view, const PageContext& context, const Framework& framework);

/// The value "tree".
[[nodiscard]] shapes::Members tree_values();

/// The items of the first tiers, three deep.
[[nodiscard]] std::vector<View> tree_views(const PageContext& context, const Framework& framework);

/// "3 areas, 9 standards and 27 competencies".
[[nodiscard]] std::string items_words(const Framework& framework, const Words& words);

[[nodiscard]] shapes::Members framework_card_values();

/// Title, address, summary and outline.
[[nodiscard]] View framework_card(const PageContext& context, const Framework& framework);

/// One entry per framework.
[[nodiscard]] std::vector<View> framework_cards(const PageContext& context);

}  // namespace codify
