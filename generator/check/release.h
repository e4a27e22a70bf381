// What must be true before a site goes live, and that only its publisher can make so.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/config.h"
#include "source/toml.h"

namespace codify {

/// Rules publish-draft, publish-accessibility and publish-contact, all errors; the build's own warning that rights are
/// not confirmed becomes an error with them. `settings` is the table that `config` was read from, for its places.
void check_release(const Model& model, const Config& config, const Value& settings, Diagnostics& diagnostics);

}  // namespace codify
