// The outline of a framework: its items as a tree of links, its levels and its pages. Shown on its own page, on the
// home page and on the site map.
#pragma once

#include <string>
#include <vector>

#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

/// Adds the tree, levels, pages and the link to the page with everything on it.
void add_outline(View& view, const Frame& frame, const Framework& framework);

/// The items of the first tiers, three deep.
[[nodiscard]] std::vector<View> tree_views(const Frame& frame, const Framework& framework);

/// "3 areas, 9 standards and 27 competencies".
[[nodiscard]] std::string items_words(const Framework& framework);

/// Title, address, summary and outline.
[[nodiscard]] View framework_card(const Frame& frame, const Framework& framework);

/// One entry per framework.
[[nodiscard]] std::vector<View> framework_cards(const Frame& frame);

}  // namespace codify
