// The strip at the foot of each page of the preview: links that open the source files of the page.
#pragma once

#include <string>
#include <vector>

#include "commands/page_sources.h"

namespace codify {

/// The URL that opens `file`, a path relative to the working directory, in an author's editor: `editor` with its
/// {path}, {line} and {column} filled in. Empty when `editor` is "none".
[[nodiscard]] std::string editor_link(const std::string& editor, const std::string& file, int line = 1, int column = 1);

/// The strip as one line of HTML for a page with these `sources`. It is in a shadow tree, which the site's styles do
/// not affect, and needs no script.
[[nodiscard]] std::string made_from(const std::vector<PageSource>& sources, const std::string& editor);

}  // namespace codify
