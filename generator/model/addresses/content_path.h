// Derives the path and the address of a page from the path of its content file. Pure functions on text: no file is
// accessed, so they also work for files that could not be read.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// "code/accountability" for "code/accountability.md", and the folder for an `_index.md`; any other path unchanged.
[[nodiscard]] std::string bare_path(std::string file);

/// The address of the page of the content file `file`, relative to the top of the site: "code/accountability.html" for
/// "code/accountability.md", "code/index.html" for "code/_index.md". Pages of files in pages/, _pages/ and _levels/ are
/// one folder further up.
[[nodiscard]] std::string page_address(std::string_view file);

}  // namespace codify
