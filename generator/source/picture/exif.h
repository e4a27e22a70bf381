// Exif: what cameras write beside a picture, in the form of a TIFF file without a picture. Of all it holds, a page
// needs how the picture is turned.
#pragma once

#include <string>
#include <string_view>

namespace codify {

struct Exif {
    int turned = 1;      ///< 1 to 8, as Exif counts; 1 is upright
    bool place = false;  ///< it says where the picture was taken
};

/// What `tiff` says, as browsers read it; one that cannot be read says nothing. A leading "Exif\0\0" is passed over.
[[nodiscard]] Exif read_exif(std::string_view tiff);

/// An Exif block that says how the picture is turned and nothing else.
[[nodiscard]] std::string exif_of_turning(int turned);

/// Whether `text`, of any form, names a place as XMP does.
[[nodiscard]] bool names_place(std::string_view text);

}  // namespace codify
