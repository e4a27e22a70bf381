// Which content files a page is made from, as `codify why` and the preview say it.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

struct PageSource {
    SourceFile file;     ///< the one to edit first; empty where `what` names many
    std::string what{};  ///< what it is to the page, where that is not plain
};

/// What the page of `node` is made from, never nothing.
[[nodiscard]] std::vector<PageSource> page_sources(const Model& model, const Node& node);

}  // namespace codify
