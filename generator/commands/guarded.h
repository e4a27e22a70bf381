// How every command ends when something stops its work.
#pragma once

#include <functional>

#include "base/diagnostics.h"

namespace codify {

/// What `work` returns, or `fail` when a Failure stopped it: the exit code. Asked to stop by a signal, it says so and
/// returns 128 plus the signal.
[[nodiscard]] int guarded(const std::function<int()>& work, const std::function<int(const Diagnostic&)>& fail);

}  // namespace codify
