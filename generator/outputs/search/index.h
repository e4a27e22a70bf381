// The two files that the search in a reader's browser works with. docs/architecture.md describes their form; the engine
// in assets/search-engine/ reads them.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

struct SearchFile {
    std::string bytes;
    std::string fingerprint;  ///< another one when the bytes change
};

struct SearchFiles {
    SearchFile index;  ///< a classic script that sets `codifySearchIndex`, an object of strings
    SearchFile texts;  ///< one that sets `codifySearchTexts`: the text of each passage, for excerpts
};

/// `model` is related. Words in its synonyms and in the examples of the search page that no page has become warnings;
/// nothing else can be wrong.
[[nodiscard]] SearchFiles search_files(const Model& model, Diagnostics& diagnostics);

}  // namespace codify
