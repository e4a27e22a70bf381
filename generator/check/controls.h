// Checks controls and media: controls and links must have names, pictures alternative text, tables headers and
// captions.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Reports rules control-label, link-words, picture-alt, table-header and table-caption.
void check_controls(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
