// The values of an edition on pages.
#pragma once

#include "model/model.h"
#include "theme/view.h"

namespace codify {

[[nodiscard]] shapes::Members edition_values();
[[nodiscard]] View edition_view(const Edition& edition, const Words& words);

}  // namespace codify
