// Reads an ordinary page: free Markdown with a title.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"
#include "source/toml/schema.h"

namespace codify {

/// The page of `document`, whose settings may hold `keys`. A page without text is a problem unless its layout makes
/// one.
[[nodiscard]] Page read_page(Document document, std::span<const SettingKey> keys,
                             const std::vector<SourceDocument>& documents, Diagnostics& diagnostics);

/// By order, then path.
void sort_pages(std::vector<Page>& pages);

}  // namespace codify
