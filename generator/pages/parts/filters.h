// The values of the filters on a page: one level of a framework, one column of a table of pairs.
#pragma once

#include <string>

#include "model/model.h"
#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// "Second of 5 stages": an ordinal in words, because the levels' own numbers may differ.
[[nodiscard]] std::string position_words(const Framework& framework, LevelIndex level, const Words& words);

[[nodiscard]] shapes::Members level_filter_values();

/// Every level with its own page and how many texts for it the page has: those of `item`, or of all items when it is
/// null.
[[nodiscard]] View level_filter(const PageContext& context, const Framework& framework, const Item* item);

[[nodiscard]] shapes::Members pair_filter_values();

/// The two columns of `kind`, which is of form pairs.
[[nodiscard]] View pair_filter(const SectionKind& kind);

}  // namespace codify
