// Finds which items of the self-check have a learning link, and which have none.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

struct LearningCoverage {
    FrameworkIndex framework;
    std::vector<ItemIndex> with, without;  ///< items with questions, which are those of the last tier
};

/// One entry per framework of `frameworks`. A link to an item also counts for everything below it.
[[nodiscard]] std::vector<LearningCoverage> learning_coverage(const Model& model,
                                                              const std::vector<FrameworkIndex>& frameworks);

/// "learning links: Standards 3 of 27, …" or a sentence that there are none, with its newline; empty without a
/// self-check.
[[nodiscard]] std::string coverage_words(const Model& model, const std::vector<LearningCoverage>& coverage);

/// Reports a warning of rule learning-gap for each framework with some links, which lists every item without one. A
/// framework without any is left alone, as a decision of the publisher.
void check_learning(const Model& model, const std::vector<LearningCoverage>& coverage, Diagnostics& diagnostics);

}  // namespace codify
