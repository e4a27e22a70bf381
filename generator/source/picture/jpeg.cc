#include <fmt/format.h>

#include <utility>

#include "source/picture/exif.h"
#include "source/picture/picture.h"

namespace codify {
namespace {

// Second bytes of markers; the first is always 0xFF.
enum Marker : std::uint8_t {
    kTem = 0x01,
    kSof0 = 0xC0,
    kDht = 0xC4,
    kJpg = 0xC8,
    kDac = 0xCC,
    kRst0 = 0xD0,
    kRst7 = 0xD7,
    kSoi = 0xD8,
    kEoi = 0xD9,
    kSos = 0xDA,
    kDri = 0xDD,
    kApp0 = 0xE0,
    kApp1 = 0xE1,
    kApp2 = 0xE2,
    kApp14 = 0xEE,
    kApp15 = 0xEF,
    kCom = 0xFE,
};

constexpr std::string_view kExif{"Exif\0\0", 6};
constexpr std::string_view kJfif{"JFIF\0", 5};
constexpr std::string_view kProfile{"ICC_PROFILE\0", 12};
constexpr std::string_view kAdobe{"Adobe", 5};  // how colours are encoded
constexpr std::size_t kAdobeSize = 12;
constexpr std::size_t kJfifSize = 14;  // without the thumbnail that may follow

class Jpeg {
  public:
    explicit Jpeg(std::string_view bytes) : reader_(bytes) { out_.bytes.reserve(bytes.size()); }

    Picture read() {
        out_.ending = ".jpg";
        keep(reader_.take(2));
        for (auto marker = next_marker(); marker != kEoi; marker = next_marker()) {
            if (marker == kTem || (marker >= kRst0 && marker <= kRst7)) continue;  // without data
            const auto size = number_big(reader_.take(2));
            if (size < 2) throw BrokenPicture("a part of it has no length");
            take_segment(marker, reader_.take(size - 2));
            if (marker == kSos) take_scan();
        }
        if (!scanned_ || out_.width == 0 || out_.height == 0) throw BrokenPicture("it holds no picture");
        keep("\xFF\xD9");  // the rest may be a second picture, a video, or the remains of a larger file
        turn(out_, turned_);
        return std::move(out_);
    }

  private:
    void keep(std::string_view bytes) { out_.bytes += bytes; }

    std::uint8_t next_marker() {
        if (reader_.byte() != 0xFF) throw BrokenPicture("something stands between its parts");
        auto marker = reader_.byte();
        while (marker == 0xFF) marker = reader_.byte();
        return marker;
    }

    void keep_segment(std::uint8_t marker, std::string_view body) {
        keep("\xFF");
        out_.bytes.push_back(static_cast<char>(marker));
        keep(bytes_big(static_cast<std::uint32_t>(body.size() + 2), 2));
        keep(body);
    }

    void take_segment(std::uint8_t marker, std::string_view body) {
        const bool frame = marker >= kSof0 && marker < kRst0 && marker != kDht && marker != kJpg && marker != kDac;
        const bool note = marker == kCom || (marker >= kApp0 && marker <= kApp15);
        const bool table = marker == kDht || marker == kDac || (marker >= kSos && marker < kApp0);
        if (frame) take_size(body);
        if (frame || table) return keep_segment(marker, body);
        if (!note) throw BrokenPicture(fmt::format("it holds a part of an unknown kind, {:02X}", marker));
        take_note(marker, body);
    }

    void take_size(std::string_view body) {
        PartReader frame(body);
        frame.take(1);
        out_.height = number_big(frame.take(2));
        out_.width = number_big(frame.take(2));
    }

    void take_note(std::uint8_t marker, std::string_view body) {
        if (marker == kApp0 && body.starts_with(kJfif) && body.size() >= kJfifSize) {
            auto plain = std::string(body.substr(0, kJfifSize));
            plain[kJfifSize - 2] = plain[kJfifSize - 1] = '\0';  // the size of the thumbnail
            return keep_segment(marker, plain);
        }
        if (marker == kApp2 && body.starts_with(kProfile)) return keep_segment(marker, body);
        if (marker == kApp14 && body.starts_with(kAdobe)) return keep_segment(marker, body.substr(0, kAdobeSize));
        if (marker == kApp1 && body.starts_with(kExif)) return take_exif(body.substr(kExif.size()));
        out_.place = out_.place || names_place(body);
    }

    void take_exif(std::string_view tiff) {
        const auto exif = read_exif(tiff);
        out_.place = out_.place || exif.place;
        if (std::exchange(any_exif_, true)) return;  // browsers use only the first
        turned_ = exif.turned;
        if (turned_ != 1) keep_segment(kApp1, std::string(kExif) + exif_of_turning(turned_));
    }

    /// Reads the data after the header of a scan: compressed bytes, in which 0xFF occurs only before 0 and restart
    /// markers.
    void take_scan() {
        scanned_ = true;
        for (;;) {
            keep(reader_.take_until('\xFF'));
            const auto after = reader_.peek(1);
            if (after != 0 && after != 0xFF && (after < kRst0 || after > kRst7)) return;
            keep(reader_.take(after == 0xFF ? 1 : 2));
        }
    }

    PartReader reader_;
    Picture out_;
    int turned_ = 1;
    bool any_exif_ = false, scanned_ = false;
};

}  // namespace

Picture read_jpeg(std::string_view bytes) { return Jpeg(bytes).read(); }

}  // namespace codify
