// Which entries two sequences have in common, in order: the longest way through both (Myers 1986). Knows nothing of
// what the entries mean.
#pragma once

#include <cstddef>
#include <vector>

namespace codify {

/// A stretch that both sequences hold: `size` entries from `before` in the one and from `after` in the other.
struct Stretch {
    std::size_t before, after, size;
};

/// The stretches that `before` and `after` share, in order and each as long as it can be. Time and memory grow with the
/// number of differences, of which `most` are followed: where there are more, what stands after them counts as
/// different, but for the end that both share.
[[nodiscard]] std::vector<Stretch> aligned(const std::vector<int>& before, const std::vector<int>& after,
                                           std::size_t most = 1000);

}  // namespace codify
