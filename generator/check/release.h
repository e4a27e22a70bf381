// What must be true before a site goes live, and that only its publisher can make so.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/config.h"

namespace codify {

/// Rules publish-draft, publish-accessibility and publish-contact, all errors; the build's own warning that rights are
/// not confirmed becomes an error with them.
void check_release(const Model& model, const Config& config, Diagnostics& diagnostics);

}  // namespace codify
