// What holds a page together for those who hear it: its language, title, headings, landmarks and anchors.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Rules page-language, page-title, page-h1, heading-order, heading-words, landmark, duplicate-anchor and
/// missing-reference.
void check_structure(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
