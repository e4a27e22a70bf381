// What readers call pages and levels: a page comes first when one of its names is typed, and a level named beside other
// words says where on a page to look. Levels are named by their titles, by their audiences, and in synonyms.toml.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/pages.h"

namespace codify {

/// One row per entry of synonyms.toml that names a page: the number of the page, and its names as packed_phrases()
/// writes them. A page that the search does not know becomes a warning.
[[nodiscard]] std::string packed_page_names(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                                            Diagnostics& diagnostics);

/// One row per level: its id, its title, and its other names in the same way. A level that no framework has becomes a
/// warning.
[[nodiscard]] std::string packed_levels(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                                        Diagnostics& diagnostics);

/// The parts of `audience` that name somebody, folded: "first line managers" in "New and First-Line Managers and
/// Leaders". A part ends at a sign or a common word; one word alone says too little.
[[nodiscard]] std::vector<std::string> named_in(std::string_view audience);

}  // namespace codify
