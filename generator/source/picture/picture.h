// Removes metadata from picture files: where and when a picture was taken, with which camera, by whom, and thumbnails
// or other pictures that phones and editors embed.
//
// What pages need stays, byte for byte: the compressed image, its colour profile, its orientation, and its animation.
// Everything else is removed, known or not, since a list of what to drop would miss what the next phone invents. No
// library of Debian 12 does that (docs/architecture.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/picture/part_reader.h"

namespace codify {

struct Picture {
    std::string bytes;                    ///< the file without metadata; unchanged if it has none
    std::uint32_t width = 0, height = 0;  ///< in pixels, after applying the orientation
    bool place = false;                   ///< the removed metadata contained a GPS position
    std::string_view ending;              ///< the extension for its format: ".jpg"
};

/// Reads the picture in `bytes`, a whole file, whatever its name. Throws BrokenPicture when it has none of the four
/// formats that content may contain, or is incomplete.
[[nodiscard]] Picture read_picture(std::string_view bytes);

// The readers of the formats, chosen by the first bytes.
[[nodiscard]] Picture read_jpeg(std::string_view bytes);
[[nodiscard]] Picture read_png(std::string_view bytes);
[[nodiscard]] Picture read_webp(std::string_view bytes);
[[nodiscard]] Picture read_gif(std::string_view bytes);

/// Swaps width and height if the orientation `turned` is sideways.
void turn(Picture& picture, int turned);

}  // namespace codify
