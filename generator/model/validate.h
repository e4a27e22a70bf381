// Checks on the loaded model that need more than one position to be known: what a tier requires, notes that must match
// the text, and names that must be unique.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

void validate(const Model& model, Diagnostics& diagnostics);

}  // namespace codify
