// A page's main part as a reader meets it: one text after the other, each with the anchor it stands at.
#pragma once

#include <string>
#include <vector>

#include "tests/support/html_page.h"

namespace codify::verbatim {

struct PageText {
    std::string tag;   ///< h1 to h6, p, li, td, th or caption
    std::string id;    ///< of the element itself; of a cell, its row's
    std::string text;  ///< the whole of it
};

/// What a theme adds of its own is left out: navigation, sections with a label of their own, and paragraphs that have a
/// class, which parsed text never has.
[[nodiscard]] std::vector<PageText> texts_of_page(const Element& root);

[[nodiscard]] bool is_heading(const PageText& text);

}  // namespace codify::verbatim
