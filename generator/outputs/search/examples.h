// Holds the examples of the search page to the words that the site has: one that finds nothing would send a reader who
// knows no better word into the void.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/synonyms.h"

namespace codify {

/// Rule search-example, a warning: an example of `model` with a word that is neither in `dictionary` nor in what
/// readers say by `links` or for pages and levels, one without any word that counts, and one that stands there twice.
void check_search_examples(const Model& model, const Dictionary& dictionary, const std::vector<SearchLink>& links,
                           Diagnostics& diagnostics);

}  // namespace codify
