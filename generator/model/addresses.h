// Which pages a site has and where they stand.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Fills `model.nodes`, its two indices and the `node` of everything that has a page. Two pages at one address and
/// addresses of more than 200 characters are problems.
void give_addresses(Model& model, Diagnostics& diagnostics);

}  // namespace codify
