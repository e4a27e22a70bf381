// What a build says of the metadata in the pictures that it published.
#pragma once

#include <string>

#include "outputs/pictures.h"

namespace codify {

/// One line, or nothing where no picture held any; `kept` tells whether it was left in.
[[nodiscard]] std::string picture_report(const PictureNotes& notes, bool kept);

}  // namespace codify
