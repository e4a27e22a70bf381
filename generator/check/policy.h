// The content security policy that every page must have. Browsers apply a policy only to what follows it, so it comes
// first in the head.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Reports rule page-policy: the policy is missing, is a different one, occurs twice, or is not first.
void check_policy(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
