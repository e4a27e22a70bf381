// A page of the published site, written or generated, with the facts about it that many other modules need.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/root.h"
#include "model/indices.h"
#include "model/page_kind.h"

namespace codify {

/// A page with an address.
struct Node {
    PageKind kind;
    FrameworkIndex framework{};  ///< kNone for pages of the site as a whole
    ItemIndex item{};            ///< the item that it shows
    LevelIndex level{};          ///< the level that it shows, or that its printable self-check is about
    PageIndex page{};            ///< index in the pages of the framework, or of the site
    std::size_t pair{};          ///< for pages of changes: index in edition_pairs
    NodeIndex target{};          ///< the page that a redirect leads to
    std::string path{};          ///< content path without extension, "" for pages that the program generates
    std::string url;             ///< relative to the top of the site, "code/accountability.html"
    std::string title;      ///< in lists and menus; that of an item names its folder where another has the same title
    SourceFile file;        ///< for messages
    NodeIndex parent{};     ///< the page above it in the breadcrumb
    std::string updated{};  ///< date of its last update, if it has one of its own; may be empty

    // Set when addresses are assigned (addresses.h).
    EditionIndex edition{};  ///< the frozen edition that it belongs to; kNone for a current page
    HeldIndex held{};        ///< what holds it back, in Model::held_back
    bool listed = true;      ///< whether menus and lists show it: false if held back, replaced or of an earlier edition

    std::vector<NodeIndex> linked_from{};  ///< pages whose text or `related` links to this one; sorted, each once
};

}  // namespace codify
