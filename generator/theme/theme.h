// A theme: the templates that make pages, the stylesheet of each, and the scripts of each kind of page. A theme
// may extend another; a file of the child takes the place of the same file of the parent.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "theme/template.h"

namespace codify {

/// A finished file of the site.
struct Asset {
    std::string url;
    std::string bytes;
};

struct Theme {
    std::unordered_map<std::string, Template> templates;  ///< by name
    std::string stylesheet;  ///< of pages without one of their own: its address from the top of the site
    std::unordered_map<std::string, std::string> page_stylesheets;  ///< by template; each holds all that its pages need
    std::unordered_map<std::string, std::string> scripts;  ///< the addresses of script bundles, by the bundle's name
    std::unordered_map<std::string, std::vector<std::string>> script_sources;  ///< by bundle, what it was joined from
    std::vector<Asset> assets;  ///< the stylesheets, the scripts and the icons
    /// By template, the ids that it writes itself without the two hyphens by which they cannot be an author's.
    std::unordered_map<std::string, std::vector<std::string>> plain_ids;

    [[nodiscard]] const Template& named(const std::string& name) const { return templates.at(name); }

    /// The address of the stylesheet of pages that the template `name` makes.
    [[nodiscard]] const std::string& stylesheet_of(const std::string& name) const;
};

/// Loads the theme `name`. `homes` are the folders that may hold `themes/` and `assets/`: the site first, then the
/// program's own. `contract` names the templates that it must hold. Problems are of class usage; after any of them
/// there is no theme.
[[nodiscard]] std::optional<Theme> load_theme(const std::string& name, const std::vector<RootRef>& search_path,
                                              const Place& named_at, const Contract& contract,
                                              Diagnostics& diagnostics);

}  // namespace codify
