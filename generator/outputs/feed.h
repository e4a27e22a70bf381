// The feed of changes, for readers who want to be told: one entry for each step from an edition to the next.
#pragma once

#include <string>

#include "model/model.h"
#include "source/config.h"

namespace codify {

inline constexpr const char* kFeed = "changes.xml";

/// Whether the site has a feed: it needs its own address, and an earlier edition.
[[nodiscard]] bool has_feed(const Model& model, const Config& config);

/// The feed as Atom, newest first; its dates are those of the editions. REQUIRES: has_feed.
[[nodiscard]] std::string feed(const Model& model, const Config& config);

}  // namespace codify
