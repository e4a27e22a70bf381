// What a framework says at one of its levels.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// The text of `item` at `level` (kNone: the one that serves every level), or null.
[[nodiscard]] const Descriptor* descriptor_of(const Item& item, LevelIndex level);

/// The texts of `item` that belong to one level each, in the levels' order.
[[nodiscard]] std::vector<const Descriptor*> levelled_texts(const Item& item);

/// Two levels of an item, as positions among its texts: `before` stands above `after`.
struct LevelPair {
    std::size_t before, after;
};

/// Every pair of `count` texts, those next to each other first; how many of them are next to each other is count - 1.
[[nodiscard]] std::vector<LevelPair> level_pairs(std::size_t count);

/// What the choice of a level is called in addresses: "level" in "page.html?level=first".
[[nodiscard]] std::string level_parameter(const Framework& framework);

/// By item, whether a page on `level` shows it: it has a text of that level, or stands above an item that has.
[[nodiscard]] std::vector<bool> shown_at(const Framework& framework, LevelIndex level);

/// The same for a page on all levels.
[[nodiscard]] std::vector<bool> shown_at_any(const Framework& framework);

}  // namespace codify
