// The list of a site's pages for search engines (https://www.sitemaps.org/protocol.html).
#pragma once

#include <string>

#include "model/model.h"
#include "source/config.h"

namespace codify {

/// sitemap.xml with every page but "not found", in the order of the model. Its days come from the content, never from
/// the clock. Empty when the settings have no base_url, since a sitemap needs whole addresses.
[[nodiscard]] std::string sitemap(const Model& model, const Config& config);

}  // namespace codify
