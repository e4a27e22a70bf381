// The limit on open files, and how many connections fit into it: every open page of a browser holds one, and every
// build needs some.
#pragma once

#include <cstddef>

namespace codify {

/// As many as the preview can use: more connections would not help.
inline constexpr std::size_t kEnoughFiles = 1024;

/// Raises the limit of this process to `wanted` open files, or as far as permitted. Returns the limit.
[[nodiscard]] std::size_t allow_open_files(std::size_t wanted);

/// Limits on connections: how many are served, and how many may exist together with those being closed.
struct ConnectionLimits {
    std::size_t kept = 256;
    std::size_t held = 1024;
};

/// The limits that leave room for a build on `threads` threads where `files` may be open; fewer than kFewestConnections
/// are too few for a browser.
[[nodiscard]] ConnectionLimits connection_limits(std::size_t files, std::size_t threads);

inline constexpr std::size_t kFewestConnections = 8;

}  // namespace codify
