// Replaces the published tree by a finished one: atomically if the file system can exchange two folders
// (RENAME_EXCHANGE), else by two renames, between which neither is at the destination for a moment.
#pragma once

#include <string>
#include <string_view>

#include "publish/destination.h"

namespace codify {

/// Suffix of a stage's name, for the old tree between the two renames. A build killed at that moment leaves it, and
/// `clear_dead_stages` restores it.
inline constexpr std::string_view aside = "-old";

/// What a visitor could see during the replacement.
enum class Guarantee {
    whole,     ///< at every moment either the old site or the new one
    brief_gap  ///< for a moment no site at all; never a mixture
};

/// The guarantee in one line for the command's report.
[[nodiscard]] std::string_view described(Guarantee guarantee);

/// Moves the folder `stage` in `parent` to the destination. If the destination `exists`, its old tree is then called
/// `stage`, so a second call undoes the first. After a Failure nothing has changed.
Guarantee swap_in(int parent, const Destination& destination, const std::string& stage, bool exists);

}  // namespace codify
