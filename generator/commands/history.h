// `codify history` lists the trees of files that were published to a folder; `codify restore` puts one of them back.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"

namespace codify {

struct HistoryOptions {
    std::string source = ".";
    std::string output;  ///< empty: public/ in the source folder
    bool json = false;
};

/// Prints the list, the tree that is shown first.
[[nodiscard]] int history(const HistoryOptions& options);

struct RestoreOptions {
    std::string source = ".";
    std::string output;            ///< as above
    unsigned number = 0;           ///< of the tree, as `history` prints it
    std::optional<Instant> now{};  ///< the time of the publication; that of the clock if not set
};

/// Publishes an earlier tree again, as a build does: in one step, or page by page. The tree that it replaces becomes an
/// earlier one itself. Exit code 2 if there is no such tree, 4 if some of its files are missing.
[[nodiscard]] int restore(const RestoreOptions& options);

}  // namespace codify
