// What the search looks through on a page: the passages that a result can lead to. One passage is the text of one
// level, one side of a practice pair, one list, or the prose under one heading; the first of a page is what stands at
// its top.
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

/// Calls `take` with each passage of `page`, in reading order. Safe on any thread.
void each_passage(const Model& model, const SearchPages& pages, const SearchPage& page,
                  const std::function<void(const Passage&)>& take);

}  // namespace codify
