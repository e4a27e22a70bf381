// Checks links to other sites and reports broken ones.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/audit.h"
#include "check/web.h"

namespace codify {

/// Reports a warning of rule external-link for each broken link of `links`. Returns the addresses for which no answer
/// is known, with the reason, one per line.
std::string check_external(const std::vector<OuterLink>& links, const WebLimits& limits, Diagnostics& diagnostics);

}  // namespace codify
