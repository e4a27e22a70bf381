// Finds the page and the place that each link leads to, and reports those that lead nowhere: links in texts, `related`
// and the links of the home page in settings, pictures, and former anchors. Notes which pages link to each.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Fills `node`, `anchor` and `url` of each Link, `node` of each Reference, and `linked_from` of each Node. Links to
/// what does not exist or is held back, and aliases of anchors that are wrong, are problems, with the nearest existing
/// name as a hint. REQUIRES: pages have their addresses (addresses.h).
void resolve_links(Model& model, Diagnostics& diagnostics);

}  // namespace codify
