// Splits pages into passages, the units of the search to which results link. A passage is the text of one level, one
// side of a practice pair, one list, or the prose under one heading; the first of a page is the text at its top.
#pragma once

#include <functional>
#include <string>

#include "model/model.h"
#include "outputs/search/pages.h"

namespace codify {

struct Passage {
    std::string heading;  ///< empty at the top of the page
    std::string anchor;   ///< empty at the top of the page
    SearchLevelIndex level{};
    std::string text;
};

/// Calls `take` with each passage of `page`, in reading order. Thread-safe.
void each_passage(const Model& model, const SearchPages& pages, const SearchPage& page,
                  const std::function<void(const Passage&)>& take);

}  // namespace codify
