// What `codify check` finds in a site beyond what its build finds: on the finished pages, and in the site's own words.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/audit.h"
#include "pipeline/pipeline.h"
#include "theme/theme_chain.h"

namespace codify {

/// Looks at `site` and adds what it finds. `before_file`, if given, is called before each
/// file is looked at, on any thread; what it throws ends the work. Returns the links to other sites.
std::vector<OuterLink> look_for_findings(const LoadedSite& site, const ThemeChain& theme, Diagnostics& diagnostics,
                                         const std::function<void()>& before_file = nullptr);

}  // namespace codify
