// Parses an item: its headings determine the sections, and each section must have the form that its framework declares.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// Turns `document` into an item of `framework` at `tier`. Headings that the framework does not declare, a section in
/// the wrong form, and a section or level given twice are problems. Thread-safe.
[[nodiscard]] Item read_item(Document document, const Framework& framework, TierIndex tier,
                             const std::vector<SourceDocument>& documents, Diagnostics& diagnostics);

}  // namespace codify
