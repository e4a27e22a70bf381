// Reads learning.toml: the publisher's own list of courses and reading, by item and level. The self-check shows a link
// beside the place to start that it helps with.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml.h"

namespace codify {

/// The links in `table`. An item or a level that `frameworks` do not have is a problem at its line.
[[nodiscard]] std::vector<Learning> read_learning(const Value& table, const std::vector<Framework>& frameworks,
                                                  Diagnostics& diagnostics);

}  // namespace codify
