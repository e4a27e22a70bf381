// What `codify check` finds in a site beyond what its build finds: on the finished pages, and in the site's own words.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "check/audit.h"
#include "commands/made_site.h"
#include "site/theme_chain.h"

namespace codify {

struct Findings {
    std::vector<OuterLink> outer;  ///< the links to other sites
    PictureNotes pictures;
};

/// Looks at `made`, the site in the folder `source`, and adds what it finds. `before_page`, if given, is called before
/// each page is looked at, on any thread; what it throws ends the work. Returns what
/// is no problem.
Findings look_for_findings(const MadeSite& made, const ThemeChain& theme, const std::string& source,
                           Diagnostics& diagnostics, const std::function<void()>& before_page = nullptr);

}  // namespace codify
