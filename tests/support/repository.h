// Where tests find files of this repository: the only way to them for tests of the program, which must stay right
// whatever becomes of the texts in content/. Those are for tests/support/real_site.h.
#pragma once

#include <string>
#include <vector>

#include "base/root.h"
#include "source/words/words.h"

namespace codify {

/// The place on the disk of `path` in the repository, which begins with tests/, themes/ or assets/; any other throws.
[[nodiscard]] std::string in_repository(const std::string& path);

/// The folder with the program's own themes and icons, as a home of themes.
[[nodiscard]] RootRef program_home();

/// The program's own words, in English.
[[nodiscard]] const Words& program_words();

/// Puts a copy of the theme "plain" and of all icons into `folder`, where themes of a site are looked for.
void copy_program_home(const std::string& folder);

}  // namespace codify
