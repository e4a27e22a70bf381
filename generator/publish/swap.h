// Puts a finished tree where the published one stands, in one step if the file system can exchange two folders
// (RENAME_EXCHANGE), else in two renames with a moment between them in which neither stands there.
#pragma once

#include <string>
#include <string_view>

#include "publish/destination.h"

namespace codify {

/// Added to the name of a stage: where an old tree waits between two renames. A build killed just then leaves it, and
/// `clear_dead_stages` puts it back.
inline constexpr std::string_view aside = "-old";

/// What a visitor could have seen while the site changed.
enum class Guarantee {
    whole,     ///< at every moment the old site or the new one
    brief_gap  ///< for a moment no site at all; never a mixture
};

/// The guarantee in one line for the command's report.
[[nodiscard]] std::string_view described(Guarantee guarantee);

/// The folder `stage` in `parent` becomes the destination. If the destination `exists`, its old tree then stands under
/// the name `stage`, so a second call undoes the first. A Failure leaves everything as it was.
Guarantee swap_in(int parent, const Destination& destination, const std::string& stage, bool exists);

}  // namespace codify
