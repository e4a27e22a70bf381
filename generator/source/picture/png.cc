#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "source/picture/exif.h"
#include "source/picture/picture.h"

namespace codify {
namespace {

constexpr std::size_t kSignature = 8;

/// The chunks that a browser needs to show the picture: its pixels, colours and colour profile, its size, and its
/// animation.
constexpr std::string_view kKept[] = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM",
                                      "sRGB", "iCCP", "cICP", "mDCV", "mDCv", "cLLI", "cLLi",
                                      "sBIT", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT"};

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

class Png {
  public:
    explicit Png(std::string_view bytes) : reader_(bytes) { out_.bytes.reserve(bytes.size()); }

    Picture read() {
        out_.ending = ".png";
        out_.bytes += reader_.take(kSignature);
        while (!ended_) take_chunk();  // data after the end may be the rest of a picture that was cropped
        if (!any_pixels_ || out_.width == 0 || out_.height == 0) throw BrokenPicture("it holds no picture");
        turn(out_, turned_);
        return std::move(out_);
    }

  private:
    void take_chunk() {
        const auto size = reader_.take(4);
        const auto body = reader_.take(std::size_t{4} + number_big(size));
        const auto name = body.substr(0, 4), data = body.substr(4);
        const auto sum = reader_.take(4);
        if (number_big(sum) != checksum(body)) throw BrokenPicture("a part of it is damaged");
        const bool first = out_.bytes.size() == kSignature;
        if (first != (name == "IHDR")) throw BrokenPicture("it does not begin as it should");
        if (first) take_size(data);
        any_pixels_ = any_pixels_ || name == "IDAT";
        ended_ = name == "IEND";
        if (std::find(std::begin(kKept), std::end(kKept), name) != std::end(kKept)) {
            out_.bytes.append(size).append(body).append(sum);
        } else if (name == "eXIf") {
            take_exif(data);
        } else if (std::isupper(static_cast<unsigned char>(name[0])) != 0) {  // a critical chunk
            throw BrokenPicture(fmt::format("only some programs can read it: it holds a part \"{}\"", name));
        } else {
            out_.place = out_.place || names_place(data);
        }
    }

    void take_size(std::string_view data) {
        PartReader head(data);
        out_.width = number_big(head.take(4));
        out_.height = number_big(head.take(4));
    }

    void take_exif(std::string_view data) {
        const auto exif = read_exif(data);
        out_.place = out_.place || exif.place;
        if (std::exchange(any_exif_, true) || exif.turned == 1) return;
        turned_ = exif.turned;
        const auto plain = exif_of_turning(turned_);
        const auto body = "eXIf" + plain;
        out_.bytes += bytes_big(static_cast<std::uint32_t>(plain.size()), 4) + body + bytes_big(checksum(body), 4);
    }

    PartReader reader_;
    Picture out_;
    int turned_ = 1;
    bool any_exif_ = false, any_pixels_ = false, ended_ = false;
};

}  // namespace

Picture read_png(std::string_view bytes) { return Png(bytes).read(); }

}  // namespace codify
