// The one content security policy of every page: what it may load and do. Browsers hold a page to it from the line on
// where it stands, so it comes first in the head.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Rule page-policy: the policy is missing, says something else, stands twice, or comes after something.
void check_policy(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
