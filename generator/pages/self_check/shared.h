// What the self-check and its pages on paper both show.
#pragma once

#include <string>
#include <vector>

#include "pages/context.h"
#include "pages/self_check/sets.h"
#include "pages/wording.h"
#include "theme/view.h"

namespace codify {

/// The documents that the wording of `frameworks` is from, as far as the self-check shows it.
[[nodiscard]] std::vector<UsedDocument> documents_of_sets(const Model& model,
                                                          const std::vector<FrameworkIndex>& frameworks);

/// What a set is called beside the name of its framework.
[[nodiscard]] std::string title_of(const Model& model, const CheckSet& set);

/// The words that readers answer with.
[[nodiscard]] shapes::Members scale_values();
void add_scale(View& view, const SelfCheckSettings& settings);

}  // namespace codify
