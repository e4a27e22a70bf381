// Headings, anchors and levels that passages share ("Stage 2", #stage-2), without duplicates and in the order of first
// use.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "outputs/search/pages.h"
#include "outputs/search/word_table.h"

namespace codify {

struct Spot {
    std::string heading, anchor;
    SearchLevelIndex level{};
};

class Spots {
  public:
    std::uint32_t number(const std::string& heading, const std::string& anchor, SearchLevelIndex level);
    std::uint32_t number(const Spot& spot) { return number(spot.heading, spot.anchor, spot.level); }

    [[nodiscard]] const std::vector<Spot>& all() const { return spots_; }

    /// One line each: heading, anchor, level. A star in an anchor stands for the slug of its heading.
    [[nodiscard]] std::string packed() const;

  private:
    WordTable keys_;
    std::string key_;
    std::vector<Spot> spots_;
};

}  // namespace codify
