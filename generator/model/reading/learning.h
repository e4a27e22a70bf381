// Reads learning.toml: the publisher's own list of courses and reading, by item and level. The self-check shows a link
// beside the place to start that it helps with.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The links in `table`. An item or a level that the frameworks of `model` do not have is a problem at its line; links
/// for an item that is held back wait with it.
[[nodiscard]] std::vector<Learning> read_learning(const TomlValue& table, const Model& model, Diagnostics& diagnostics);

}  // namespace codify
