// Every place of a page can be told from every other: no two of them share an id.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Reports ids that stand twice on a page of today, at the heading of the author that bears one of them, else at the
/// file. Frozen editions were held to this before they were frozen. The pages have their nodes.
void check_unique_ids(const Model& model, Diagnostics& diagnostics);

/// Where the heading with `id` stands that an author wrote on the page of `node`; without a file if none has it.
[[nodiscard]] Place heading_place(const Model& model, const Node& node, std::string_view id);

}  // namespace codify
