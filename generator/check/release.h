// Checks what must be true before a site goes live, and what only its publisher can do.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/config.h"

namespace codify {

/// Reports rules publish-draft, publish-accessibility and publish-contact, all errors; the build's warning that rights
/// are not confirmed becomes an error, too.
void check_release(const Model& model, const Config& config, Diagnostics& diagnostics);

}  // namespace codify
