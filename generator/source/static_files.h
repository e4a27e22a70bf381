// The files in `static/`, which are published as they are: what a host or another service asks for at a fixed address,
// such as `.well-known/security.txt`, `web.config`, `CNAME`, `robots.txt` or a proof of ownership.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"

namespace codify {

/// The size of the largest file that is published.
inline constexpr std::size_t kLargestStatic = std::size_t{64} << 20U;

/// The paths of the files below `root`, sorted; none if there is no such folder. Names are checked, since they become
/// addresses and the tree is copied to Windows shares and USB sticks. Files that systems leave are passed over, and
/// other hidden ones are reported unless a host is known to ask for them.
[[nodiscard]] std::vector<std::string> static_files(const RootRef& root, Diagnostics& diagnostics);

/// The bytes of one of these files. A Failure if it is gone or too large by now.
[[nodiscard]] std::string read_static(const RootRef& root, const std::string& path);

/// Reports each of `files` that stands where the site has a file of its own, or a folder, or that differs from one only
/// in case. `own` are the paths of all other files of the site.
void check_static_places(const std::vector<std::string>& files, const RootRef& root,
                         const std::vector<std::string_view>& own, Diagnostics& diagnostics);

}  // namespace codify
