// Looks at the links that lead to other sites: which of them lead nowhere any more.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/audit.h"
#include "check/web.h"

namespace codify {

/// A warning of rule external-link for each of `links` that leads nowhere. Returns the addresses that could not be
/// judged, with the reason, one per line.
std::string check_external(const std::vector<OuterLink>& links, const WebLimits& limits, Diagnostics& diagnostics);

}  // namespace codify
