// The Atom feed of changes, for readers who subscribe to it: one entry for each pair of successive editions.
#pragma once

#include <optional>

#include "outputs/output.h"
#include "source/config.h"

namespace codify {

/// Nothing where there is no feed: it needs the site's base address, and an earlier edition. The model and the settings
/// must outlive the result.
[[nodiscard]] std::optional<Output> feed(const Model& model, const Config& config);

}  // namespace codify
