// The checks of `codify check` beyond those of a build: of the finished pages, and of the site's own words.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/audit.h"
#include "pipeline/pipeline.h"
#include "theme/theme_chain.h"

namespace codify {

/// Checks `site` and adds the problems found. `before_file`, if given, is called before each file, on any thread, and
/// can stop the work with an exception. Returns the links to other sites.
std::vector<OuterLink> look_for_findings(const LoadedSite& site, const ThemeChain& theme, Diagnostics& diagnostics,
                                         const std::function<void()>& before_file = nullptr);

}  // namespace codify
