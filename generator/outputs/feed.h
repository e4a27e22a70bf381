// The feed of changes, for readers who want to be told: one entry for each step from an edition to the next.
#pragma once

#include <optional>

#include "outputs/output.h"
#include "source/config.h"

namespace codify {

/// Nothing where there is none: it needs the site's own address, and an earlier edition. The model and the settings
/// must outlive it.
[[nodiscard]] std::optional<Output> feed(const Model& model, const Config& config);

}  // namespace codify
