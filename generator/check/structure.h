// Checks the structure of a page for screen readers: its language, title, headings, landmarks and anchors.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Reports rules page-language, page-title, page-h1, heading-order, heading-words, landmark, duplicate-anchor and
/// missing-reference.
void check_structure(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
