// The list of what a site publishes, put together from everything that makes files. A new kind of file is a line here.
#pragma once

#include <optional>
#include <string>

#include "pipeline/pipeline.h"

namespace codify {

/// Files that are no pages and that pages lead to: their names must be known before any page is made.
struct LinkedOutputs {
    std::optional<SearchOutputs> search;
    std::optional<Output> feed;

    [[nodiscard]] LinkedFiles names() const;
};

/// Those of `site`, whose model is related. The search is made now, which adds what is wrong with its words, unless
/// `late`.
[[nodiscard]] LinkedOutputs linked_outputs(LoadedSite& site, bool late, Diagnostics& diagnostics);

/// All that `site` publishes. What it returns refers to `site`.
[[nodiscard]] Outputs site_outputs(LoadedSite& site, LinkedOutputs linked);

}  // namespace codify
