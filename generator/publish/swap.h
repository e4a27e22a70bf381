// Replaces the published tree by a finished one in one step (RENAME_EXCHANGE), so that every visitor gets the old site
// or the new one, whole.
#pragma once

#include <string>

#include "publish/destination.h"

namespace codify {

/// Exchanges the folder `stage` in `parent` with the destination, whose old tree is then called `stage`, so that a
/// second call undoes the first; if the destination does not `exist`, it just gets that name. False, and nothing has
/// changed, where this file system cannot exchange folders or something keeps this folder in its place. A Failure if
/// the disk reports an error; then, too, nothing has changed.
[[nodiscard]] bool swap_in(int parent, const Destination& destination, const std::string& stage, bool exists);

}  // namespace codify
