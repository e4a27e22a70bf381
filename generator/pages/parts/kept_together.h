// Which headings a page with many items keeps with the text after them, so that none is left alone at the foot of a
// sheet of paper. Browsers cannot be asked to: Firefox and WebKit take no notice of `break-after: avoid`. They do keep
// a box in one piece.
#pragma once

#include <functional>
#include <vector>

#include "model/model.h"

namespace codify {

/// `items` in their order, as groups for a box each: an item with a text (`has_text`), and before it those without one
/// that it follows. Items without a text at the end are the last group.
[[nodiscard]] std::vector<std::vector<ItemIndex>> kept_together(const std::vector<ItemIndex>& items,
                                                                const std::function<bool(ItemIndex)>& has_text);

}  // namespace codify
