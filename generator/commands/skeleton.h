// The initial text of a new content file.
#pragma once

#include <string>

#include "model/model.h"

namespace codify {

/// An item of `framework` at `tier`: its settings, and each section that the tier requires (the first of alternatives),
/// or all of them where it requires none and is the last. Sections contain placeholder texts for authors to replace.
[[nodiscard]] std::string item_skeleton(const Framework& framework, TierIndex tier, const std::string& title,
                                        int order);

[[nodiscard]] std::string page_skeleton(const std::string& title, int order);

/// "Speak up early" for "speak-up-early".
[[nodiscard]] std::string title_from(const std::string& slug);

}  // namespace codify
