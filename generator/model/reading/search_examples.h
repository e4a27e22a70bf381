// Reads what the settings of the search page offer readers to look for.
#pragma once

#include <string>
#include <vector>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The examples in the checked settings `front` of a file, in their order. On a page of another layout than `search`
/// they are a problem, since nothing would show them. Whether they find anything, outputs/search/examples.h tells.
[[nodiscard]] std::vector<SearchExample> read_search_examples(const TomlValue& front, PageKind kind,
                                                              FileProblems& problems);

}  // namespace codify
