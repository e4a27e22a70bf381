// Parses the example searches in the settings of the search page.
#pragma once

#include <string>
#include <vector>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The examples in the validated settings `front` of a file, in their order. On a page of another layout than `search`
/// they are a problem, since nothing would show them. Whether they have results is checked by
/// outputs/search/examples.h.
[[nodiscard]] std::vector<SearchExample> read_search_examples(const TomlValue& front, PageKind kind,
                                                              FileProblems& problems);

}  // namespace codify
