// Joins the scripts of one kind of page into the one file that these pages load: the program's own scripts first, then
// those that a site adds, unchanged.
#pragma once

#include <string>
#include <vector>

namespace codify {

/// A site's own scripts, unchanged, wrapped in one strict function, so that they share a scope with each other and with
/// nothing else. Empty for none.
[[nodiscard]] std::string join_scripts(const std::vector<std::string>& scripts);

}  // namespace codify
