// The words that `codify new` leaves for authors to write over. On a published page they are a mistake.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"
#include "source/content.h"

namespace codify {

inline constexpr const char* kPlaceholder = "[Write here";

/// A line that asks an author to write `what`.
[[nodiscard]] std::string write_here(std::string_view what);

/// Reports each of `content` that still holds such words, once, at the first of them; not those in `held`, which are
/// shown to their authors alone.
void check_placeholders(const Content& content, const std::vector<HeldBack>& held, Diagnostics& diagnostics);

}  // namespace codify
