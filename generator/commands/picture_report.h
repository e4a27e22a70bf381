// The report of a build about metadata in published pictures.
#pragma once

#include <string>

#include "outputs/pictures.h"

namespace codify {

/// One line; empty where no picture had metadata. `kept` is whether it was kept.
[[nodiscard]] std::string picture_report(const PictureNotes& notes, bool kept);

}  // namespace codify
