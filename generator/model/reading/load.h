// Turns parsed content files into the typed model. After it every item, level and page is known and its ids are fixed;
// addresses and cross references come in relate.h.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Consumes `content`, from which `held` was taken out (or was not, to show it). Every fault of every file goes to
/// `diagnostics`; what could be read is in the model all the same, so that later checks see as much as possible.
[[nodiscard]] Model load_model(Content content, std::vector<HeldBack> held, Diagnostics& diagnostics);

}  // namespace codify
