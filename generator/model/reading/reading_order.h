// Ties the items of a framework together: parents and children from their folders, and the order in which they are
// read.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Sorts `framework.items` so that a parent stands before its children and siblings follow their `order` (then their
/// name), and sets parents, children, roots, previous and next, and anchors that are unique within the framework. An
/// item whose folder has no `_index.md` is a problem and is left out.
void put_in_reading_order(Framework& framework, Diagnostics& diagnostics);

}  // namespace codify
