// The addresses inside a page: which ids it bears. Views write them, links are checked against them, from one place.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// "behaviour-3": the id of entry `index` (from 0) of a section of `kind`.
[[nodiscard]] std::string entry_anchor(const SectionKind& kind, std::size_t index);

/// The id of a descriptor: its level's, or the section's own where the text serves every level.
[[nodiscard]] std::string descriptor_anchor(const Framework& framework, const SectionKind& kind, int level);

/// "first-and-second": the id of two levels set side by side, in the framework's order.
[[nodiscard]] std::string pair_anchor(const Framework& framework, int before, int after);

/// Every id that the page of `node` bears, in reading order.
[[nodiscard]] std::vector<std::string> anchors_of(const Model& model, const Node& node);

}  // namespace codify
