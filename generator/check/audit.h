// The audit of finished pages: each must be well-formed, usable by everybody, lead where it says, and load nothing from
// elsewhere. Problems are reported against the file that an author can change, with the page's address.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "check/links.h"
#include "outputs/output.h"
#include "pages/site.h"
#include "theme/theme_chain.h"

namespace codify {

/// A link to another site, with the first place and page it stands at.
struct OuterLink {
    std::string url;
    Place place;
    std::string page;
};

/// Makes and looks at every page of `site`, in parallel. `outputs` are all that it publishes. `before_page`, if given,
/// is called before each page on the thread that looks at it, and ends the audit with what it throws. Returns the links
/// that lead to other sites, sorted by address, each once.
std::vector<OuterLink> audit(const Site& site, const ThemeChain& theme, const Outputs& outputs,
                             Diagnostics& diagnostics, const std::function<void()>& before_page = nullptr);

}  // namespace codify
