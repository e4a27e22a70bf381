// Decides which assets of earlier trees stay in the published folder. A page that was loaded before a publication, or
// that a browser kept for some days, still asks for its own style sheets and scripts; their names hold a fingerprint of
// their bytes, so they are never in the way of new ones.
#pragma once

#include <chrono>
#include <map>
#include <string>

#include "publish/marker.h"
#include "publish/record.h"

namespace codify {

/// How long an asset stays after the site ceased to use it. Browsers keep a page without instructions for a tenth of
/// its age, Firefox for a week at most and Chromium longer (heuristic freshness, RFC 9111, section 4.2.2).
inline constexpr std::chrono::days kCarriedFor{14};

/// The assets that stay, and since when the site has had no use for them: those of `last`, the tree that is replaced at
/// `now`, and those that `before` already carried, if they are young enough and not in `next`.
[[nodiscard]] std::map<std::string, Instant> carried_assets(const Marker& last, const Record& before,
                                                            const Marker& next, Instant now);

}  // namespace codify
