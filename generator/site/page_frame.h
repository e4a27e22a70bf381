// The values that every page has: titles, breadcrumbs, neighbours, and where its wording comes from.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/london.h"
#include "model/model.h"
#include "site/prose.h"
#include "site/site.h"
#include "theme/view.h"

namespace codify {

/// A page under construction: whose it is, and the point its links are written from.
struct Frame {
    const Site& site;
    const Node& node;
    int index;  ///< of the node
    Standpoint from;
};
[[nodiscard]] Frame make_frame(const Site& site, int node);

/// {title, href} of another page.
[[nodiscard]] View link_view(const Frame& frame, int node, const std::string& title);

/// The same as member `name` of `view`, under the page's own title; absent when `node` is kNone.
void add_page_link(View& view, std::string_view name, const Frame& frame, int node);

/// The pages on the way down to `item`: its framework and the items above it.
[[nodiscard]] std::vector<int> way_down(const Framework& framework, const Item& item);

/// Title, heading, description, breadcrumbs, dates and canonical address. `above` are the pages on the way down to this
/// one, home left out.
void add_common(View& view, const Frame& frame, const std::string& description, const std::vector<int>& above,
                const std::string& updated = {});

void add_neighbours(View& view, const Frame& frame, int previous, int next);

/// A document whose wording the page carries, and which sections of the page are from it (all, when empty).
using UsedDocument = std::pair<int, std::vector<std::string>>;

/// Sources, notes on odd wording, related pages and pages that link here.
void add_wording(View& view, const Frame& frame, const std::vector<UsedDocument>& used, const std::vector<Sic>& sic,
                 const std::vector<Reference>& related);

/// Which one of a document's editions, with its date unless the edition's name says it: "Version 1.4, 19 December
/// 2024".
[[nodiscard]] std::string edition_words(const SourceDocument& document);

/// "Draft", "Published" or "Superseded".
[[nodiscard]] std::string status_words(const std::string& status);

}  // namespace codify
