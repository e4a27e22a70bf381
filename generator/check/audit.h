// The audit of finished pages: each must be well-formed and accessible, have working links, and load nothing from other
// hosts. Problems are reported in the file that an author can change, with the page's address.
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

/// A link to another site, with the first position and page that contain it.
struct OuterLink {
    std::string url;
    Place place;
    std::string page;
};

/// Makes and checks every page of `site`, in parallel. `outputs` is the list of all that it publishes. `before_page`,
/// if given, is called before each page on the thread that checks it, and can end the audit with an exception. Returns
/// the links that lead to other sites, sorted by address, without duplicates.
std::vector<OuterLink> audit(const Site& site, const ThemeChain& theme, const Outputs& outputs,
                             Diagnostics& diagnostics, const std::function<void()>& before_page = nullptr);

}  // namespace codify
