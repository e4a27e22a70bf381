// Which items of the self-check have a link to something that helps with them, and which have none.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

struct LearningCoverage {
    FrameworkIndex framework;
    std::vector<ItemIndex> with, without;  ///< items that readers answer for: those of the last tier
};

/// One per framework of `frameworks`. A link to an item serves everything below it.
[[nodiscard]] std::vector<LearningCoverage> learning_coverage(const Model& model,
                                                              const std::vector<FrameworkIndex>& frameworks);

/// "learning links: Standards 3 of 27, …" or that there are none, with its newline; empty without a self-check.
[[nodiscard]] std::string coverage_words(const Model& model, const std::vector<LearningCoverage>& coverage);

/// A warning of rule learning-gap for each framework with some links, that names every item without. A framework
/// without any is a decision, and left alone.
void check_learning(const Model& model, const std::vector<LearningCoverage>& coverage, Diagnostics& diagnostics);

}  // namespace codify
