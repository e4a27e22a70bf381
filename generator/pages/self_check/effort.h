// How much the self-check asks of a reader, worked out from the words: so that the page can say before it begins what
// is true for the reader's own choice.
#pragma once

#include <vector>

#include "pages/self_check/questions.h"

namespace codify {

struct Effort {
    int statements = 0;
    int seconds = 0;  ///< to read each statement at 200 words a minute, and 5 s to answer it
};

/// What the statements of `groups` ask; with `shared_only`, those alone that serve every level of a framework.
[[nodiscard]] Effort effort_of(const std::vector<AskedGroup>& groups, bool shared_only);

/// Whole minutes, and never none.
[[nodiscard]] int minutes_of(const Effort& effort);

}  // namespace codify
