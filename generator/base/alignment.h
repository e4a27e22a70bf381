// Finds the entries that two sequences have in common, in order: their longest common subsequence (Myers 1986). Works
// on numbers and does not depend on what they stand for.
#pragma once

#include <cstddef>
#include <vector>

namespace codify {

/// A run of entries that both sequences contain: `size` entries from index `before` in one and from index `after` in
/// the other.
struct Stretch {
    std::size_t before, after, size;
};

/// The runs that `before` and `after` share, in order and each as long as possible. Time and memory grow with the
/// number of differences. After `most` differences the search ends, and the rest counts as different, except for a
/// common end.
[[nodiscard]] std::vector<Stretch> aligned(const std::vector<int>& before, const std::vector<int>& after,
                                           std::size_t most = 1000);

}  // namespace codify
