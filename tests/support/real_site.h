// The site that this repository ships, loaded and rendered once for all tests that look at it.
#pragma once

#include <string>
#include <vector>

#include "pages/site.h"
#include "pipeline/pipeline.h"
#include "tests/support/html_page.h"

namespace codify {

struct RenderedPage {
    const Node* node;
    std::string html;
    Element root;
};

[[nodiscard]] const Site& real_site();

/// What it publishes.
[[nodiscard]] const Outputs& real_outputs();

/// One per node of the model, in its order.
[[nodiscard]] const std::vector<RenderedPage>& real_pages();
[[nodiscard]] const RenderedPage& real_page(const std::string& url);

/// Renders one page of any site. Throws when it is not well-formed.
[[nodiscard]] RenderedPage rendered(const Site& site, std::size_t node);

}  // namespace codify
