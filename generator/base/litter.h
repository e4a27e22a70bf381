// What systems, editors and synchronised folders leave beside people's files without being asked. It is passed over
// wherever the program lists files, without a word: so only names stand here that no author gives a file of their own.
#pragma once

#include <string_view>

namespace codify {

/// Whether `name`, of a file or folder, says that nobody wrote it to be read: "Thumbs.db", "~$notes.docx", ".git".
///
/// A hidden page (".about.md") is none, nor is a page that iCloud has yet to bring (".about.md.icloud"): their authors
/// would miss them.
[[nodiscard]] bool is_litter(std::string_view name);

/// The file that `name` is an editor's backup of, "t.md" for "t.md.bak"; empty for any other name. Litter where that
/// file stands beside it: alone it may be all that is left.
[[nodiscard]] std::string_view backed_up_file(std::string_view name);

}  // namespace codify
