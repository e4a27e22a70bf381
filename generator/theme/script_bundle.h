// Joins the scripts of one kind of page into the one file that these pages load: the program's own scripts first, then
// those that a site adds, unchanged.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "theme/theme_chain.h"

namespace codify {

struct ScriptBundle {
    std::string name;  ///< "site", "search": as themes list it
    std::string text;
    std::vector<std::string> sources;  ///< file names, for messages
};

/// The bundles that the themes of `chain` list, by name. A script is a file of the site, the first folder of
/// `search_path`, or else one of the program's own. Problems are of class usage.
[[nodiscard]] std::vector<ScriptBundle> script_bundles(const ThemeChain& chain, const std::vector<RootRef>& search_path,
                                                       Diagnostics& diagnostics);

/// A site's own scripts, unchanged, wrapped in one strict function, so that they share a scope with each other and with
/// nothing else. Empty for none.
[[nodiscard]] std::string join_scripts(const std::vector<std::string>& scripts);

}  // namespace codify
