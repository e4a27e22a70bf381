// `codify explain`: what a rule means, with an example of what breaks it and what keeps it.
#pragma once

#include <string>

namespace codify {

struct ExplainOptions {
    std::string rule;   ///< empty: all are listed
    bool json = false;  ///< for programs
};

/// Prints the explanation; an unknown rule is a mistake in the options. Returns the exit code.
[[nodiscard]] int explain(const ExplainOptions& options);

}  // namespace codify
