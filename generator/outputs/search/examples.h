// Checks the example searches of the search page against the words of the site: an example without results would
// mislead readers who know no better word.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/synonyms.h"

namespace codify {

/// Reports rule search-example, a warning: an example of `model` with a word that is neither in `dictionary` nor a
/// search term of `links` or for pages and levels, one with stop words only, and one that is listed twice.
void check_search_examples(const Model& model, const Dictionary& dictionary, const std::vector<SearchLink>& links,
                           Diagnostics& diagnostics);

}  // namespace codify
