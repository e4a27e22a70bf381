// Which frameworks readers can check themselves against.
#pragma once

#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/self_check_settings.h"

namespace codify {

/// The indices of the frameworks that `settings` name, or of all that have levels or lists when they name none. A name
/// that is no such framework's, or stands twice, is a problem of class usage; one of a folder that is gone, of class
/// content.
[[nodiscard]] std::vector<FrameworkIndex> self_checked(const Model& model, const SelfCheckSettings& settings,
                                                       Diagnostics& diagnostics);

}  // namespace codify
