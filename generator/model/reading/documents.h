// Parses documents.toml: the source documents from which pages take their wording.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The documents in `table`, which is in `file`. Nothing when the table has an error: every page would then be reported
/// for naming an unknown document.
[[nodiscard]] std::optional<std::vector<SourceDocument>> read_documents(const TomlValue& table, const SourceFile& file,
                                                                        Diagnostics& diagnostics);

}  // namespace codify
