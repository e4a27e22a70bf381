// Takes out of a picture's file what nobody sees: where and when it was taken, with which camera, by whom, and smaller
// or other pictures that phones and editors put beside it.
//
// What pages need stays, byte for byte: the compressed picture, its colour profile, how it is turned, and how it moves.
// Everything else goes, known or not, since a list of what to drop would miss what the next phone invents. No library
// of Debian 12 does that (docs/architecture.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "source/picture/part_reader.h"

namespace codify {

struct Picture {
    std::string bytes;                    ///< the file without metadata; a file that has none comes back as it is
    std::uint32_t width = 0, height = 0;  ///< in pixels, as it is shown: turned
    bool place = false;                   ///< what was taken out told where the picture was taken
    std::string_view ending;              ///< that such a file has: ".jpg"
};

/// The picture in `bytes`, a whole file, whatever its name. Throws BrokenPicture when it is none of the four kinds that
/// content may hold, or not whole.
[[nodiscard]] Picture read_picture(std::string_view bytes);

// The same for each kind; the first bytes have told which.
[[nodiscard]] Picture read_jpeg(std::string_view bytes);
[[nodiscard]] Picture read_png(std::string_view bytes);
[[nodiscard]] Picture read_webp(std::string_view bytes);
[[nodiscard]] Picture read_gif(std::string_view bytes);

/// Swaps width and height of a picture that lies on its side.
void turn(Picture& picture, int turned);

}  // namespace codify
