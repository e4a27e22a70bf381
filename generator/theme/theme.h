// A theme: the templates of pages, the style sheet of each, and the scripts of each kind of page. A theme may extend
// another; a file of the child replaces the same file of the parent.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.h"
#include "source/words/words.h"
#include "theme/template.h"

namespace codify {

/// A file of the site with its final contents.
struct Asset {
    std::string url;
    std::string bytes;
};

/// Which theme, in which language, and where the settings of the site name them.
struct ThemeChoice {
    std::string name, language;
    Place named_at, language_at;
};

struct Theme {
    Words words;                                          ///< in the language of the site
    std::unordered_map<std::string, Template> templates;  ///< by name
    std::string stylesheet;  ///< for pages without one of their own: its address from the top of the site
    std::unordered_map<std::string, std::string> page_stylesheets;  ///< by template; each is complete
    std::unordered_map<std::string, std::string> scripts;  ///< the addresses of script bundles, by the bundle's name
    std::unordered_map<std::string, std::vector<std::string>> script_sources;  ///< by bundle, the names of its parts
    std::vector<Asset> assets;  ///< the stylesheets, the scripts and the icons
    /// By template, its ids without two hyphens, which may be equal to those of an author's headings.
    std::unordered_map<std::string, std::vector<std::string>> plain_ids;

    [[nodiscard]] const Template& named(const std::string& name) const { return templates.at(name); }

    /// The address of the style sheet for pages with the template `name`.
    [[nodiscard]] const std::string& stylesheet_of(const std::string& name) const;
};

/// Loads the theme of `choice` with the words of its language. `search_path` lists the folders that may contain
/// `themes/` and `assets/`: the site first, then the program's own. `contract` lists the templates that it must have.
/// Problems are of class usage; after any of them there is no theme.
[[nodiscard]] std::optional<Theme> load_theme(const ThemeChoice& choice, const std::vector<RootRef>& search_path,
                                              const Contract& contract, Diagnostics& diagnostics);

}  // namespace codify
