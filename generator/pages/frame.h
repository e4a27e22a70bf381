// The values around the text of every page: titles, breadcrumb, dates, and the previous and next page.
#pragma once

#include <string>

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// The values that every template may use: the site's, then those of every page.
[[nodiscard]] shapes::Members common_values();

/// Adds title, heading, description, breadcrumb, dates and canonical address. An empty description means the site's.
void add_common(View& view, const PageContext& context, const std::string& description);

/// Links to the pages before and after this one; absent for kNone.
[[nodiscard]] shapes::Members neighbour_values();
void add_neighbours(View& view, const PageContext& context, NodeIndex previous, NodeIndex next);

}  // namespace codify
