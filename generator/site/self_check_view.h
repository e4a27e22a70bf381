// The self-check: the page that asks, shows results and keeps answers, and its pages on paper.
#pragma once

#include "model/model.h"
#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

/// The values of a page with layout "self-check".
[[nodiscard]] View self_check_view(const Frame& frame, const Page& page);

/// The values of a page that shows one set of statements with boxes to write in.
[[nodiscard]] View paper_view(const Frame& frame);

}  // namespace codify
