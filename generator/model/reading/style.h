// Reads style.toml: how the site's own words are to be written. `codify check` holds them to it, and never the wording
// of a document.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The rules in `table`; those that hold without a file where it is empty or faulty.
[[nodiscard]] Style read_style(const TomlValue& table, const SourceFile& file, Diagnostics& diagnostics);

}  // namespace codify
