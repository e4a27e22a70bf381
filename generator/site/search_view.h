// The search page: what it loads, where it lets readers search, and where else they find a page.
#pragma once

#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

/// Adds what the search page shows beside its own text. Its search is absent when the theme or the site lacks a part of
/// it; the lists of all pages are then there all the same, where the site has any.
void add_search(View& view, const Frame& frame, const Page& page);

}  // namespace codify
