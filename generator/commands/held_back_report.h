// The report of a build about files that it held back.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace codify {

/// "held back: 2 pages: content/pages/a.md (draft), …" with its newline, the files in their order; empty when there are
/// none. `shown`: whether they were published all the same.
[[nodiscard]] std::string held_back_report(const std::vector<HeldBack>& held, bool shown);

}  // namespace codify
