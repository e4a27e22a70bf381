// The content files that a page is made from, for `codify why` and the preview.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

struct PageSource {
    SourceFile file;     ///< the file to edit first; empty where `what` describes several
    std::string what{};  ///< its role on the page, where that is not obvious
};

/// The sources of the page of `node`, at least one.
[[nodiscard]] std::vector<PageSource> page_sources(const Model& model, const Node& node);

}  // namespace codify
