// What of a site's content is published now. The rest waits: a draft for somebody, a page with a day for that day.
#pragma once

#include <optional>
#include <vector>

#include "model/model.h"
#include "pipeline/settings.h"
#include "source/content.h"
#include "source/document_cache.h"

namespace codify {

/// The content without what is held back at some time.
struct ContentVersion {
    Content content;
    std::vector<HeldBack> held;
};

struct ContentVersions {
    ContentVersion now;
    /// When all days have come; nothing where no page waits for one. It must be right today, for nobody may be there to
    /// read what is wrong when the day comes.
    std::optional<ContentVersion> later;
};

/// All content of the site. A Failure where there is none.
[[nodiscard]] Content read_all_content(const SiteOptions& options, const Roots& roots, Diagnostics& diagnostics,
                                       DocumentCache* cache);

/// The versions of `content`, in which the problems `found` were found: those that matter go to `diagnostics`. A draft
/// may be half written, so nothing that is wrong in it stops a build. A Failure where nothing is published.
[[nodiscard]] ContentVersions versions_of(Content content, const Diagnostics& found, const SiteOptions& options,
                                          Diagnostics& diagnostics);

}  // namespace codify
