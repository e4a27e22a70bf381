// Parses an ordinary page: free Markdown with a title.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"
#include "source/toml/schema.h"

namespace codify {

/// Turns `document`, whose settings may have `keys`, into a page. A page without text is a problem unless its layout
/// generates one.
[[nodiscard]] Page read_page(Document document, std::span<const SettingKey> keys,
                             const std::vector<SourceDocument>& documents, Diagnostics& diagnostics);

/// By order, then path.
void sort_pages(std::vector<Page>& pages);

}  // namespace codify
