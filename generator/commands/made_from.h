// The strip at the foot of each page of the preview: which files the page is made from, as links that open them.
#pragma once

#include <string>
#include <vector>

#include "commands/page_sources.h"

namespace codify {

/// The address that opens `file`, relative to where the command runs, in an author's editor: `editor` with its {path},
/// {line} and {column} filled in. Empty when `editor` is "none".
[[nodiscard]] std::string editor_link(const std::string& editor, const std::string& file, int line = 1, int column = 1);

/// The strip as one line of HTML for a page made from `sources`. It stands in a tree of its own, where the site's
/// styles do not reach, and needs no script.
[[nodiscard]] std::string made_from(const std::vector<PageSource>& sources, const std::string& editor);

}  // namespace codify
