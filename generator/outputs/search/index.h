// The two files of the search index, which the search in a reader's browser loads. docs/architecture.md describes their
// format; the engine in assets/search-engine/ reads them.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

struct SearchFile {
    std::string bytes;
    std::string fingerprint;  ///< changes with the bytes
};

struct SearchFiles {
    SearchFile index;  ///< a classic script that sets `codifySearchIndex`, an object of strings
    SearchFile texts;  ///< one that sets `codifySearchTexts`: the text of each passage, for excerpts
};

/// Builds the index of `model`, which is related. Words in its synonyms and in the examples of the search page that
/// occur on no page are warnings; there are no other problems.
[[nodiscard]] SearchFiles search_files(const Model& model, Diagnostics& diagnostics);

}  // namespace codify
