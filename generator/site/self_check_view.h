// What the self-check asks: the texts of the frameworks that readers can check themselves against, at every level, or
// the lists of those without levels with the practice pairs that belong to them.
#pragma once

#include "model/model.h"
#include "site/page_frame.h"
#include "site/view.h"

namespace codify {

/// The values of a page with layout "self-check".
[[nodiscard]] View self_check_view(const Frame& frame, const Page& page);

}  // namespace codify
