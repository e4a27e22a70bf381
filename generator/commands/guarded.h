// Handles Failures and signals in the same way for every command.
#pragma once

#include <functional>

#include "base/diagnostics.h"

namespace codify {

/// Runs `work` and returns its exit code, or that of `fail` when a Failure is thrown. If a signal asked it to stop,
/// prints that and returns 128 plus the signal.
[[nodiscard]] int guarded(const std::function<int()>& work, const std::function<int(const Diagnostic&)>& fail);

/// The same for a command that does nothing after a Failure but print it.
[[nodiscard]] int guarded(const std::function<int()>& work);

}  // namespace codify
