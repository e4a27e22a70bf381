// From the content of a site to its model: the passes load, validate and relate, for everybody who needs a model whose
// addresses are fixed.
#pragma once

#include "base/diagnostics.h"
#include "base/timings.h"
#include "model/model.h"
#include "pipeline/content_versions.h"
#include "source/config.h"

namespace codify {

/// The model of `version`. After a problem of class content it is not complete: links are resolved when everything before
/// was right. Without `config`, which commands on the content alone do not read, no rights are confirmed and no framework
/// can be answered in the self-check.
[[nodiscard]] Model content_model(ContentVersion version, const Config* config, Diagnostics& diagnostics,
                                  Timings& timings);

}  // namespace codify
