// `codify explain`: explains a rule, with an example that breaks it and one that follows it.
#pragma once

#include <string>

namespace codify {

struct ExplainOptions {
    std::string rule;   ///< empty: list all rules
    bool json = false;  ///< print JSON
};

/// Prints the explanation; an unknown rule is a usage error. Returns the exit code.
[[nodiscard]] int explain(const ExplainOptions& options);

}  // namespace codify
