// Decides which parts of a site's content are published now. The rest is held back: a draft until it is finished, a
// page with a publication date until that date.
#pragma once

#include <optional>
#include <vector>

#include "model/model.h"
#include "pipeline/settings.h"
#include "source/content.h"
#include "source/document_cache.h"

namespace codify {

/// The content as published at one point in time.
struct ContentVersion {
    Content content;
    std::vector<HeldBack> held;
};

struct ContentVersions {
    ContentVersion now;
    /// The content once all publication dates have passed; nothing where no page has one. It must be valid today, since
    /// nobody may be there to read an error message on that date.
    std::optional<ContentVersion> later;
};

/// Reads all content of the site. A Failure where there is none.
[[nodiscard]] Content read_all_content(const SiteOptions& options, const Roots& roots, Diagnostics& diagnostics,
                                       DocumentCache* cache);

/// The versions of `content`, whose problems so far are `found`: the relevant ones are added to `diagnostics`. A draft
/// may be half written, so problems in drafts never stop a build. A Failure where nothing is published.
[[nodiscard]] ContentVersions versions_of(Content content, const Diagnostics& found, const SiteOptions& options,
                                          Diagnostics& diagnostics);

}  // namespace codify
