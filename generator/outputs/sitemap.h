// The list of a site's pages for search engines (https://www.sitemaps.org/protocol.html).
#pragma once

#include <optional>

#include "outputs/output.h"
#include "source/config.h"

namespace codify {

/// sitemap.xml with every published page that readers are led to, in their order. Its days come from the content, never
/// from the clock. Nothing when the settings have no base_url, since a sitemap needs whole addresses. The model and the
/// settings must outlive it.
[[nodiscard]] std::optional<Overview> sitemap(const Model& model, const Config& config);

}  // namespace codify
