// The values for each kind of page, as its template takes them. What they hold is listed in shape.cc.
#pragma once

#include "site/page_frame.h"
#include "theme/view.h"

namespace codify {

[[nodiscard]] View item_view(const Frame& frame);
[[nodiscard]] View level_view(const Frame& frame);
[[nodiscard]] View whole_view(const Frame& frame);
[[nodiscard]] View compare_view(const Frame& frame);
[[nodiscard]] View map_view(const Frame& frame);
[[nodiscard]] View framework_view(const Frame& frame);
[[nodiscard]] View framework_page_view(const Frame& frame);
[[nodiscard]] View site_page_view(const Frame& frame);
[[nodiscard]] View changes_view(const Frame& frame);
[[nodiscard]] View redirect_view(const Frame& frame);
[[nodiscard]] View editions_view(const Frame& frame);

}  // namespace codify
