// Estimates how long a self-check takes from its number of words, so that the page can state it for the reader's own
// choice in advance.
#pragma once

#include <vector>

#include "pages/self_check/questions.h"

namespace codify {

struct Effort {
    int statements = 0;
    int seconds = 0;  ///< reading each statement at 200 words a minute, and 5 s to answer it
};

/// The effort for the statements of `groups`; with `shared_only`, for those that are for every level of a framework.
[[nodiscard]] Effort effort_of(const std::vector<AskedGroup>& groups, bool shared_only);

/// Whole minutes, at least one.
[[nodiscard]] int minutes_of(const Effort& effort);

}  // namespace codify
