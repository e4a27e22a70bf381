// Where a page's wording comes from, notes on odd wording, and related pages.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// A source document of a page, and the sections of the page that come from it (all, when empty).
using UsedDocument = std::pair<DocumentIndex, std::vector<std::string>>;

/// The source documents of `item`, each with the headings of its sections (none when there is only one document).
[[nodiscard]] std::vector<UsedDocument> documents_of(const Framework& framework, const Item& item);

/// The source documents of all items of `framework` together.
[[nodiscard]] std::vector<UsedDocument> documents_of_all(const Framework& framework);

/// Sources, notes on odd wording, related pages and pages that link here.
[[nodiscard]] shapes::Members wording_values();
void add_wording(View& view, const PageContext& context, const std::vector<UsedDocument>& used,
                 const std::vector<Sic>& sic, const std::vector<Reference>& related);

/// The edition of a document, with its date unless the edition's name includes it: "Version 1.4, 19 December 2024".
[[nodiscard]] std::string edition_words(const SourceDocument& document, const Words& words);

/// The status of a document, as settings name it, in words: "Draft", "Published" or "Superseded".
[[nodiscard]] std::string status_words(const std::string& status, const Words& words);

}  // namespace codify
