// Finds pages that are due for review: those whose `review_by` has passed or is near.
#pragma once

#include <chrono>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Reports a warning of rule review-due for each file whose `review_by` is before `today` or at most 30 days after it,
/// with its owner. What is held back is not on the site, and left out.
void check_due(const Model& model, std::chrono::sys_days today, Diagnostics& diagnostics);

}  // namespace codify
