// Places frameworks below the pages that they are part of: in breadcrumbs, and in the menu.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Sets the parent of each framework's node to the page that its `part_of` names. A page that is not there is a
/// problem, and so is a framework that would be above itself. Addresses must be given.
void place_frameworks(Model& model, Diagnostics& diagnostics);

}  // namespace codify
