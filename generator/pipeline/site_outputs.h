// Builds the list of a site's outputs from all modules that make files. A new kind of output is a line here.
#pragma once

#include <optional>
#include <string>

#include "pipeline/pipeline.h"

namespace codify {

/// Files that pages link to and that are not pages: their names must be known before any page is made.
struct LinkedOutputs {
    std::optional<SearchOutputs> search;
    std::optional<Output> feed;

    [[nodiscard]] LinkedFiles names() const;
};

/// The linked files of `site`, whose model is related. The search is made now and its problems reported, unless `late`.
[[nodiscard]] LinkedOutputs linked_outputs(LoadedSite& site, bool late, Diagnostics& diagnostics);

/// All outputs of `site`, to which the result refers. Reports files of `static/` that cannot be published.
[[nodiscard]] Outputs site_outputs(LoadedSite& site, LinkedOutputs linked, Diagnostics& diagnostics);

}  // namespace codify
