// Resolves which frameworks have a self-check.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/self_check_settings.h"

namespace codify {

/// The indices of the frameworks that `settings` name, or of all that have levels or lists when they name none. A name
/// that is not such a framework's, or is listed twice, is a problem of class usage; that of a folder that no longer
/// exists, of class content.
[[nodiscard]] std::vector<FrameworkIndex> self_checked(const Model& model, const SelfCheckSettings& settings,
                                                       Diagnostics& diagnostics);

}  // namespace codify
