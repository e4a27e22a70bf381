// Builds the model of a site from its content with the passes load, validate and relate, for all commands that need a
// model with final addresses.
#pragma once

#include "base/diagnostics.h"
#include "base/timings.h"
#include "model/model.h"
#include "pipeline/content_versions.h"
#include "source/config.h"

namespace codify {

/// The model of `version`. After a problem of class content it is incomplete: links are only resolved if all passes
/// before reported no error. Without `config`, which commands on the content alone do not read, no rights are confirmed
/// and no framework has a self-check.
[[nodiscard]] Model content_model(ContentVersion version, const Config* config, const Words& words,
                                  Diagnostics& diagnostics, Timings& timings);

}  // namespace codify
