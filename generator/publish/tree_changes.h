// Compares two published trees, for the list of what was published when.
#pragma once

#include <string>
#include <vector>

#include "base/open_file.h"

namespace codify {

struct TreeChanges {
    std::vector<std::string> added, changed, removed;  ///< paths of pages, in byte order
    bool others = false;  ///< whether any file that is no page was added, changed or removed
};

/// Compares the files of the trees in the open folders `before` and `after` by their markers. Files that are one on
/// disk are equal without being read. A tree without a marker has no files.
[[nodiscard]] TreeChanges tree_changes(const OpenFile& before, const OpenFile& after);

/// "2 pages changed (code/a.html and code/b.html), 1 new (c.html)"; "no page changed" if only other files did; "nothing
/// changed" for no change at all.
[[nodiscard]] std::string changes_in_words(const TreeChanges& changes);

}  // namespace codify
