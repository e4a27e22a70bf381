// Parses the declarations in a framework's `_index.md`: tiers, levels, kinds of section by heading, and what each tier
// requires.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// The framework declared in `index` (its `_index.md`), without items and pages. A folder without tiers is a
/// collection.
[[nodiscard]] Framework read_framework(Document index, const std::vector<SourceDocument>& documents,
                                       Diagnostics& diagnostics);

/// Moves the text of `document` ("standards/_levels/stage-1.md") into its level of `framework`.
void read_level(Document document, Framework& framework, Diagnostics& diagnostics);

}  // namespace codify
