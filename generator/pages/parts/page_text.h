// The text that an author wrote for a page, with its sources. Pages of every layout have one.
#pragma once

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// The values of every authored page: "body", those of its wording and those of every page.
[[nodiscard]] shapes::Members page_text_values();

/// REQUIRES: pages of this kind are written by authors (is_layout).
void add_page_text(View& view, const PageContext& context);

}  // namespace codify
