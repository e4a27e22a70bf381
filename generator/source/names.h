// What files and folders in `content/` may be called. Names become addresses, and the tree is copied to Windows shares,
// Macs and USB sticks, so a name must mean the same file everywhere.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"

namespace codify {

/// Reports every entry below `root`, the content, whose name breaks a rule, that is no plain file or folder, or that
/// differs from another only by capital letters or accents. Nothing is said of what stands in a refused folder. Returns
/// the entries that may be read.
[[nodiscard]] std::vector<FolderEntry> check_names(const std::vector<FolderEntry>& entries, const RootRef& root,
                                                   Diagnostics& diagnostics);

}  // namespace codify
