// What no page of a site may hold: code of its own beside the bundles, and addresses of others that it would load.
#pragma once

#include <vector>

#include "check/page.h"

namespace codify {

/// Rules inline-code and third-party.
void check_safety(const CheckedPage& page, std::vector<Finding>& out);

}  // namespace codify
