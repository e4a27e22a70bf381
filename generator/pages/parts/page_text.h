// The text that an author wrote for a page, with where it is from. Pages of every layout have one.
#pragma once

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// What every page has, its wording and its text: the values "body" and those of frame.h and wording.h.
[[nodiscard]] shapes::Members page_text_values();

/// REQUIRES: an author writes pages of this kind (is_layout).
void add_page_text(View& view, const PageContext& context);

}  // namespace codify
