// The texts of a framework at one of its levels.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// The text of `item` for `level` (kNone: the one for every level), or null.
[[nodiscard]] const Descriptor* descriptor_of(const Item& item, LevelIndex level);

/// The texts of `item` that are for one level, in the order of the levels.
[[nodiscard]] std::vector<const Descriptor*> levelled_texts(const Item& item);

/// The levels for which `item` has no text, in their order; none where its texts do not differ by level.
[[nodiscard]] std::vector<LevelIndex> levels_without_text(const Framework& framework, const Item& item);

/// Two levels of an item, as indices of its texts: `before` comes before `after`.
struct LevelPair {
    std::size_t before, after;
};

/// Every pair of `count` texts; the count - 1 pairs of adjacent ones come first.
[[nodiscard]] std::vector<LevelPair> level_pairs(std::size_t count);

/// The name of the URL parameter that selects a level: "level" in "page.html?level=first".
[[nodiscard]] std::string level_parameter(const Framework& framework);

/// By item, whether a page for `level` shows it: it, or an item below it, has a text for that level.
[[nodiscard]] std::vector<bool> shown_at(const Framework& framework, LevelIndex level);

/// By item, whether a page for all levels shows it.
[[nodiscard]] std::vector<bool> shown_at_any(const Framework& framework);

}  // namespace codify
