// What the self-check and its printable pages have in common.
#pragma once

#include <string>
#include <vector>

#include "pages/context.h"
#include "pages/self_check/sets.h"
#include "pages/wording.h"
#include "theme/view.h"

namespace codify {

/// The source documents of those parts of `frameworks` that the self-check shows.
[[nodiscard]] std::vector<UsedDocument> documents_of_sets(const Model& model,
                                                          const std::vector<FrameworkIndex>& frameworks);

/// The title of a set beside the name of its framework.
[[nodiscard]] std::string title_of(const Model& model, const CheckSet& set);

/// The answers that readers choose from.
[[nodiscard]] shapes::Members scale_values();
void add_scale(View& view, const SelfCheckSettings& settings);

}  // namespace codify
