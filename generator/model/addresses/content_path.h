// What the path of a content file says: which page it is, and the address of that page. Pure text: nothing here looks
// at a disk. Used for files that the model holds and for files that could not be read.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// "code/accountability" of "code/accountability.md", and the folder of an `_index.md`; another path as it is.
[[nodiscard]] std::string bare_path(std::string file);

/// "code/accountability.html" for "code/accountability.md", "code/index.html" for "code/_index.md": the address, from
/// the top of the site, of the page that the content file `file` makes. Files in pages/, _pages/ and _levels/ are one
/// folder up.
[[nodiscard]] std::string page_address(std::string_view file);

}  // namespace codify
