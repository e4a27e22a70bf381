// Groups the documents of the content by folder, and turns each folder into a framework or a collection. The current
// frameworks and those of a frozen edition are loaded in the same way; only the folder above them differs.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

struct LoadedFolders {
    std::vector<Framework> frameworks;  ///< by order, then id
    std::vector<Document> pages;        ///< documents in pages/: the site's own pages
};

/// Consumes `documents`, whose paths begin with `base` ("" or "editions/2024/"). All problems go to `diagnostics`.
[[nodiscard]] LoadedFolders load_folders(std::vector<Document> documents, const std::string& base,
                                         const std::vector<SourceDocument>& sources, Diagnostics& diagnostics);

/// Reads a page for each of `documents`, the files of `pages/`, in the order in which the site lists them.
[[nodiscard]] std::vector<Page> load_pages(std::vector<Document> documents, const std::vector<SourceDocument>& sources,
                                           Diagnostics& diagnostics);

}  // namespace codify
