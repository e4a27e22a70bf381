// Builds the tree of a framework's items: parents and children from their folders, and the order in which they are
// read.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Sorts `framework.items` so that parents come before their children and siblings are sorted by `order` (then name),
/// and sets parents, children, roots, previous and next, and anchors that are unique within the framework. An item
/// whose folder has no `_index.md` is a problem and is left out.
void put_in_reading_order(Framework& framework, Diagnostics& diagnostics);

}  // namespace codify
