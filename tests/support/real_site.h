// The site that this repository ships, loaded and rendered once for the tests that look at its texts: those of
// tests/unit/verbatim and of the search. Tests of the program look at the small site (small_site.h) in its place, so
// that a new edition of the texts breaks none of them; tests/structure/own_content.py checks that.
#pragma once

#include "tests/support/shown_site.h"

namespace codify {

[[nodiscard]] const Site& real_site();

/// One per node of the model, in its order.
[[nodiscard]] const std::vector<RenderedPage>& real_pages();
[[nodiscard]] const RenderedPage& real_page(const std::string& url);

}  // namespace codify
