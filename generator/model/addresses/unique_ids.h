// Checks that no two anchors of a page have the same id.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Reports ids that occur twice on a page of the current edition, at the author's heading with that id, else at the
/// file. Frozen editions were checked before they were frozen. Nodes must be assigned.
void check_unique_ids(const Model& model, Diagnostics& diagnostics);

/// The position of the author's heading with `id` on the page of `node`; without a file if there is none.
[[nodiscard]] Place heading_place(const Model& model, const Node& node, std::string_view id);

}  // namespace codify
