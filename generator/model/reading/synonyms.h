// Reads synonyms.toml: the words that readers use for the words of the pages, for whole pages, and for levels.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// Fills the synonyms of `model` from `table`, the whole file. What they name is looked for when the search is made.
void read_synonyms(const TomlValue& table, Model& model, Diagnostics& diagnostics);

}  // namespace codify
