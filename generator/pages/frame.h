// What stands around the text of every page: titles, the way down to it, its dates, and the pages next to it.
#pragma once

#include <string>

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// The values that every template may use: the site's, then the page's.
[[nodiscard]] shapes::Members common_values();

/// Title, heading, description, breadcrumbs, dates and canonical address. An empty description is the site's.
void add_common(View& view, const PageContext& context, const std::string& description);

/// The pages before and after this one; kNone where there is none.
[[nodiscard]] shapes::Members neighbour_values();
void add_neighbours(View& view, const PageContext& context, NodeIndex previous, NodeIndex next);

}  // namespace codify
