// The placeholder texts that `codify new` writes for authors to replace. On a published page they are a mistake.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

inline constexpr const char* kPlaceholder = "[Write here";

/// A placeholder that asks an author to write `what`.
[[nodiscard]] std::string write_here(std::string_view what);

/// Reports each document of `content` that still contains a placeholder, once, at its first; not those in `held`, which
/// only their authors see.
void check_placeholders(const Content& content, const std::vector<HeldBack>& held, Diagnostics& diagnostics);

}  // namespace codify
