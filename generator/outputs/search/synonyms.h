// Links from readers' search terms to the words of the pages: the table in content/synonyms.toml, checked against the
// words of the site, the initialisms that texts and titles explain, and words of families that no page has. Names of
// pages and levels: names.h.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/search/inverted_index.h"
#include "outputs/search/pages.h"
#include "outputs/search/segment.h"

namespace codify {

/// Each term of `say` also finds each of `find`. Both are folded words with one space between.
struct SearchLink {
    std::vector<std::string> say, find;
};

/// The table first, in its order, then the initialisms, then the families. A word that no page has is left out and
/// reported as a warning with the nearest word that one has; so is a phrase whose words never occur together.
[[nodiscard]] std::vector<SearchLink> search_links(const Model& model, const SearchPages& pages,
                                                   const std::vector<Segment>& segments, const InvertedIndex& inverted,
                                                   Diagnostics& diagnostics);

/// One row per link: its `say` and its `find`, encoded by packed_phrases().
[[nodiscard]] std::string packed_links(const Dictionary& dictionary, const std::vector<SearchLink>& links);

}  // namespace codify
