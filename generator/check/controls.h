// What readers use and look at: controls and links have names, pictures descriptions, tables headers and captions.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Rules control-label, link-words, picture-alt, table-header and table-caption.
void check_controls(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
