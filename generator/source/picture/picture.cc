#include "source/picture/picture.h"

#include <utility>

namespace codify {
namespace {

/// What a file with a picture's name is, if it is of no kind that content may contain.
std::string_view other_kind(std::string_view bytes) {
    const auto brand = bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp" ? bytes.substr(8, 4) : std::string_view();
    if (brand == "avif" || brand == "avis") return "it is an AVIF picture, which older browsers do not show";
    if (!brand.empty()) return "it is a photo or film as phones store it (HEIC), which few browsers show";
    if (bytes.starts_with("II*") || bytes.starts_with("MM")) return "it is a TIFF picture, which few browsers show";
    if (bytes.starts_with("BM")) return "it is a BMP picture, which holds every pixel in full";
    if (bytes.starts_with("%PDF")) return "it is a PDF document";
    if (bytes.starts_with("version https://git-lfs")) return "it is only the note of Git LFS in the picture's place";
    if (bytes.starts_with("<")) return "it is a text, such as a drawing (SVG) or a web page";
    return bytes.empty() ? "it is empty" : "it is no JPEG, PNG, WebP or GIF picture";
}

}  // namespace

Picture read_picture(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xD8")) return read_jpeg(bytes);
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return read_png(bytes);
    if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return read_webp(bytes);
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return read_gif(bytes);
    throw BrokenPicture(std::string(other_kind(bytes)));
}

void turn(Picture& picture, int turned) {
    if (turned >= 5) std::swap(picture.width, picture.height);
}

}  // namespace codify
