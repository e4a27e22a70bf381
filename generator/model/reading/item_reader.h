// Reads an item: its headings say which section follows, and each section must have the form its framework declares.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

/// The item of `document`, as part of `framework` at `tier`. Headings that the framework does not declare, a section in
/// the wrong form, and a section or level given twice are problems. Safe on several threads.
[[nodiscard]] Item read_item(Document document, const Framework& framework, TierIndex tier,
                             const std::vector<SourceDocument>& documents, Diagnostics& diagnostics);

}  // namespace codify
