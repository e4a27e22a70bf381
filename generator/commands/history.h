// `codify history`: lists what was published to a folder when, and what changed each time.
#pragma once

#include <string>

namespace codify {

struct HistoryOptions {
    std::string source = ".";
    std::string output;  ///< empty: public/ in the source folder
    bool json = false;
};

/// Prints the list, the tree that is shown first.
[[nodiscard]] int history(const HistoryOptions& options);

}  // namespace codify
