// `codify restore`: publishes an earlier version of the site again.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"

namespace codify {

struct RestoreOptions {
    std::string source = ".";
    std::string output;            ///< empty: public/ in the source folder
    unsigned number = 0;           ///< of the tree, as `history` prints it
    std::optional<Instant> now{};  ///< the time of the publication; that of the clock if not set
};

/// Publishes an earlier tree as a build does: in one step, or page by page. The tree that it replaces becomes an
/// earlier one itself. Exit code 2 if there is no such tree, 4 if some of its files are missing.
[[nodiscard]] int restore(const RestoreOptions& options);

}  // namespace codify
