// Gives every page its address and ties the pages together: links in texts, `related` in settings, and the way back
// from each page that is named to those that name it. After it no address changes.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Fills `model.nodes` and everything that refers to them. Two pages with one address, an address that is too long for
/// a Windows share, and links that lead nowhere are problems, with the nearest existing name as a hint.
void relate(Model& model, Diagnostics& diagnostics);

}  // namespace codify
