// Renders the pages of a site, one per node of the model.
#pragma once

#include <string>

#include "pages/site.h"

namespace codify {

/// Appends the HTML of the page of `node` to `out`. Thread-safe.
void render_page(const Site& site, NodeIndex node, std::string& out);

/// The template for the page of `node`, and the values that it is rendered with. For tests of the contract between
/// them.
struct PageParts {
    std::string template_name;
    View view;
};
[[nodiscard]] PageParts page_parts(const Site& site, NodeIndex node);

}  // namespace codify
