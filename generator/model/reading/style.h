// Parses style.toml: the style rules for the site's own texts. `codify check` applies them to those, never to the
// wording of a document.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The rules in `table`; the defaults where it is empty or has errors.
[[nodiscard]] Style read_style(const TomlValue& table, const SourceFile& file, Diagnostics& diagnostics);

}  // namespace codify
