// Where a page's wording comes from, what is odd about it, and which pages it is related to.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "pages/context.h"
#include "theme/view.h"

namespace codify {

/// A document whose wording the page carries, and which sections of the page are from it (all, when empty).
using UsedDocument = std::pair<DocumentIndex, std::vector<std::string>>;

/// The documents that `item` carries wording of, each with the headings it stands under (none when there is only one).
[[nodiscard]] std::vector<UsedDocument> documents_of(const Framework& framework, const Item& item);

/// The same for all items of `framework` together.
[[nodiscard]] std::vector<UsedDocument> documents_of_all(const Framework& framework);

/// Sources, notes on odd wording, related pages and pages that link here.
[[nodiscard]] shapes::Members wording_values();
void add_wording(View& view, const PageContext& context, const std::vector<UsedDocument>& used,
                 const std::vector<Sic>& sic, const std::vector<Reference>& related);

/// Which one of a document's editions, with its date unless the edition's name says it: "Version 1.4, 19 December
/// 2024".
[[nodiscard]] std::string edition_words(const SourceDocument& document);

/// "Draft", "Published" or "Superseded".
[[nodiscard]] std::string status_words(const std::string& status);

}  // namespace codify
