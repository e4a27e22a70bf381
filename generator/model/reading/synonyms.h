// Parses synonyms.toml: search terms of readers for words in pages, for whole pages, and for levels.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// Fills the synonyms of `model` from `table`, the whole file. The terms and pages that they name are resolved when the
/// search index is built.
void read_synonyms(const TomlValue& table, Model& model, Diagnostics& diagnostics);

}  // namespace codify
