// Assigns an address to every page and resolves references between pages: links in texts, `related` in settings, and
// for each page the list of pages that link to it. Addresses do not change afterwards.
#pragma once

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// Fills `model.nodes` and everything that refers to them. Two pages with one address, an address that is too long for
/// a Windows share, and broken links are problems, with the nearest existing name as a hint.
void relate(Model& model, Diagnostics& diagnostics);

}  // namespace codify
