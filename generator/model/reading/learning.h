// Parses learning.toml: the publisher's own list of courses and reading, by item and level. The self-check shows a link
// with the item that it helps with.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The links in `table`. An item or a level that does not exist in the frameworks of `model` is a problem at its line;
/// links for an item that is held back are held back too.
[[nodiscard]] std::vector<Learning> read_learning(const TomlValue& table, const Model& model, Diagnostics& diagnostics);

}  // namespace codify
