// Joins the scripts of one kind of page into the one file that these pages load: programs of this one first, then the
// scripts that a site adds, as their authors wrote them.
#pragma once

#include <string>
#include <vector>

namespace codify {

/// A site's own scripts as they are, in one strict function, so that they share their names with each other and with
/// nobody else. Empty for none.
[[nodiscard]] std::string join_scripts(const std::vector<std::string>& scripts);

}  // namespace codify
