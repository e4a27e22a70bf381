// The list of a site's pages for search engines (https://www.sitemaps.org/protocol.html).
#pragma once

#include <optional>

#include "outputs/output.h"
#include "source/config.h"

namespace codify {

/// sitemap.xml with every published page that menus and lists show, in their order. Its dates come from the content,
/// never from the clock. Nothing when the settings have no base_url, since a sitemap needs absolute addresses. The
/// model and the settings must outlive the result.
[[nodiscard]] std::optional<Overview> sitemap(const Model& model, const Config& config);

}  // namespace codify
