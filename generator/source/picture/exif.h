// Exif: metadata of cameras, in the format of a TIFF file without an image. Of all of it, a page needs only the
// orientation.
#pragma once

#include <string>
#include <string_view>

namespace codify {

struct Exif {
    int turned = 1;      ///< orientation, 1 to 8 as in Exif; 1 is upright
    bool place = false;  ///< it contains a GPS position
};

/// Parses `tiff` as browsers do; invalid data gives the defaults. A leading "Exif\0\0" is skipped.
[[nodiscard]] Exif read_exif(std::string_view tiff);

/// An Exif block with the orientation and nothing else.
[[nodiscard]] std::string exif_of_turning(int turned);

/// Whether `text`, in any format, contains a GPS position in XMP.
[[nodiscard]] bool names_place(std::string_view text);

}  // namespace codify
