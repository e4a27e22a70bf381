// The list of a frozen edition's files with their hashes, in the form that `sha256sum --check` reads: whoever doubts
// the program can do without it.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostics.h"
#include "base/disk.h"

namespace codify {

inline constexpr std::string_view kManifest = "manifest.sha256";
inline constexpr std::size_t kLargestFrozen = 8 * 1024 * 1024;  ///< bytes of one file: as large as a picture may be

/// SHA-256 hashes by the files' paths, relative to the edition's folder.
using Manifest = std::map<std::string, std::string>;

[[nodiscard]] std::string manifest_text(const Manifest& manifest);

/// Nothing when a line is not a hash, two spaces and a path, or a path stands twice.
[[nodiscard]] std::optional<Manifest> parse_manifest(std::string_view text);

/// Holds the frozen edition whose files stand below `base` ("editions/2024/") of `content`, whose root is `root`, to
/// its manifest. Each file of its sorted `entries` that was changed or added, each that is gone, and a manifest that
/// cannot be read are problems of class integrity. Returns whether there was none. Throws Failure when the system
/// refuses to read.
bool check_manifest(const Folder& content, const RootRef& root, const std::string& base,
                    const std::vector<FolderEntry>& entries, Diagnostics& diagnostics);

}  // namespace codify
