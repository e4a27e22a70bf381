// Reads documents.toml: the source documents that pages carry the wording of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The documents in `table`, which is in `file`. Nothing when the table is faulty: every page would
/// then be said to name an unknown document.
[[nodiscard]] std::optional<std::vector<SourceDocument>> read_documents(const TomlValue& table, const SourceFile& file,
                                                                        Diagnostics& diagnostics);

}  // namespace codify
