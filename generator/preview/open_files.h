// How many files the system lets the preview open at once, and what that comes to: every open page of a browser holds
// one, and every build needs some.
#pragma once

#include <cstddef>

namespace codify {

/// What the preview is made for: more connections would not make it better.
inline constexpr std::size_t kEnoughFiles = 1024;

/// Lets this program open `wanted` files at once, or as many as it may. Returns how many it may open now.
[[nodiscard]] std::size_t allow_open_files(std::size_t wanted);

/// How many connections are held: those that are served, and, at most, those and others that are on their way out.
struct ConnectionLimits {
    std::size_t kept = 256;
    std::size_t held = 1024;
};

/// What fits beside a build on `threads` threads where `files` may be open; fewer than kFewestConnections kept: too few
/// for a browser.
[[nodiscard]] ConnectionLimits connection_limits(std::size_t files, std::size_t threads);

inline constexpr std::size_t kFewestConnections = 8;

}  // namespace codify
