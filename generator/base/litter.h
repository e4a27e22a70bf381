// Files that operating systems, editors and synchronised folders create beside people's own without being asked. The
// program ignores them silently wherever it lists files, so the lists here contain only names that no author would
// choose.
#pragma once

#include <string_view>

namespace codify {

/// Whether `name`, of a file or folder, shows that no person created it to be read: "Thumbs.db", "~$notes.docx",
/// ".git".
///
/// False for a hidden page (".about.md") and for a page that iCloud has yet to download (".about.md.icloud"): their
/// authors would miss them.
[[nodiscard]] bool is_litter(std::string_view name);

/// The file that `name` is an editor's backup of, "t.md" for "t.md.bak"; empty for any other name. A backup is litter
/// only where that file exists beside it: alone, it may be the only version left.
[[nodiscard]] std::string_view backed_up_file(std::string_view name);

}  // namespace codify
