// Checks for what no page may contain: inline code, and addresses of other hosts from which it would load something.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Reports rules inline-code and third-party.
void check_safety(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
