// Where a site's files and the program's own files stand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// `name` inside `folder`, as an author would write it: "content" in ".", "site/content" in "site".
[[nodiscard]] std::string inside(const std::string& folder, std::string_view name);

/// A hint for somebody who is one folder off: the site in `source` or the folder above it; without one, `otherwise`.
[[nodiscard]] std::string site_hint(const std::string& source, const char* otherwise);

/// The folders that may hold `themes/` and `assets/`: the site's own, then the one that came with the program (found
/// from where the program stands), unless they are the same.
[[nodiscard]] std::vector<std::string> homes_of(const std::string& source);

}  // namespace codify
