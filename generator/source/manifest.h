// The manifest of a frozen edition: its files with their hashes, in the format that `sha256sum --check` reads, so that
// anybody can verify an edition without this program.
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
inline constexpr std::size_t kLargestFrozen = 8 * 1024 * 1024;  ///< size limit of one file in bytes: that of a picture

/// SHA-256 hashes by the files' paths, relative to the edition's folder.
using Manifest = std::map<std::string, std::string>;

[[nodiscard]] std::string manifest_text(const Manifest& manifest);

/// Nothing when a line is not a hash, two spaces and a path, or when a path is listed twice.
[[nodiscard]] std::optional<Manifest> parse_manifest(std::string_view text);

/// Verifies the frozen edition below `base` ("editions/2024/") of `content`, whose root is `root`, against its
/// manifest. Each of its sorted `entries` that was changed or added, each file that is missing, and a manifest that
/// cannot be parsed are problems of class integrity. Returns whether there was none. Throws Failure when the system
/// cannot read a file.
bool check_manifest(const Folder& content, const RootRef& root, const std::string& base,
                    const std::vector<FolderEntry>& entries, Diagnostics& diagnostics);

}  // namespace codify
