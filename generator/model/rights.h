// The right to publish each source document, which the publisher confirms in the settings ([rights_confirmed]).
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/config.h"

namespace codify {

/// Marks the documents of `model` whose rights the settings confirm; an unknown id is a problem of class usage.
void confirm_rights(Model& model, const Config& config, Diagnostics& diagnostics);

/// Warns of the documents whose rights are not confirmed.
void name_unconfirmed(const Model& model, const Config& config, Diagnostics& diagnostics);

}  // namespace codify
