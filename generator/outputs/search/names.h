// Names of pages and levels in searches: a page is the first result when one of its names is typed, and a level named
// beside other words selects that part of a page. Names of levels come from their titles, their audiences, and
// synonyms.toml.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/pages.h"

namespace codify {

/// One row per entry of synonyms.toml that names a page: the index of the page, and its names encoded by
/// packed_phrases(). A page that is not in the index is a warning.
[[nodiscard]] std::string packed_page_names(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                                            Diagnostics& diagnostics);

/// One row per level: its id, its title, and its other names encoded in the same way. A level that no framework has is
/// a warning.
[[nodiscard]] std::string packed_levels(const Model& model, const SearchPages& pages, const Dictionary& dictionary,
                                        Diagnostics& diagnostics);

/// The phrases in `audience` that name a group of people, folded: "first line managers" in "New and First-Line Managers
/// and Leaders". A phrase ends at punctuation or a stop word; single words are left out as too general.
[[nodiscard]] std::vector<std::string> named_in(std::string_view audience);

}  // namespace codify
