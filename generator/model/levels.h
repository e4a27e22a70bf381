// What a framework says at one of its levels.
#pragma once

#include <vector>

#include "model/model.h"

namespace codify {

/// The text of `item` at `level` (kNone: the one that serves every level), or null.
[[nodiscard]] const Descriptor* descriptor_of(const Item& item, int level);

/// By item, whether a page on `level` shows it: it has a text of that level, or stands above an item that has.
[[nodiscard]] std::vector<bool> shown_at(const Framework& framework, int level);

}  // namespace codify
