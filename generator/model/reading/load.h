// Builds the typed model from parsed content files. Afterwards every item, level and page is known and its ids are
// fixed; model/addresses/ adds addresses and resolves links.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Consumes `content`, from which `held` was removed (or was not, to show it). The problems of all files go to
/// `diagnostics`; whatever could be parsed is in the model all the same, so that later checks see as much as possible.
[[nodiscard]] Model load_model(Content content, std::vector<HeldBack> held, const Words& words,
                               Diagnostics& diagnostics);

}  // namespace codify
