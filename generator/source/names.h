// Rules for the names of files and folders in `content/`. Names become addresses, and the tree is copied to Windows
// shares, Macs and USB sticks, so a name must mean the same file everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/disk.h"

namespace codify {

/// Whether Windows reserves `stem`, a name without its extension and in lower case, for a device, with any extension.
[[nodiscard]] bool is_device_name(std::string_view stem);

/// Reports every entry below `root`, the content, whose name breaks a rule, that is not a plain file or folder, or that
/// differs from another only in case or accents. Nothing is reported below a folder that was rejected. Returns the
/// entries that may be read.
[[nodiscard]] std::vector<FolderEntry> check_names(const std::vector<FolderEntry>& entries, const RootRef& root,
                                                   Diagnostics& diagnostics);

}  // namespace codify
