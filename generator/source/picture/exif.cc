#include "source/picture/exif.h"

#include "source/picture/part_reader.h"

namespace codify {
namespace {

constexpr std::string_view kPrefix{"Exif\0\0", 6};
constexpr std::uint32_t kTurned = 0x0112;
constexpr std::uint32_t kPlace = 0x8825;     // the tag of the GPS table
constexpr std::uint32_t kLatitude = 0x0002;  // in the GPS table
constexpr std::uint32_t kShort = 3;          // a 16-bit number

class TiffReader {
  public:
    explicit TiffReader(std::string_view tiff) : tiff_(tiff), little_(tiff.starts_with("II")) {}

    Exif read() {
        Exif out;
        if (!tiff_.starts_with(std::string_view("II*\0", 4)) && !tiff_.starts_with(std::string_view("MM\0*", 4)))
            return out;
        each_entry(number(4, 4), [&](std::size_t entry) {
            const auto tag = number(entry, 2);
            if (tag == kTurned) note_turning(entry, out);
            if (tag == kPlace)
                each_entry(number(entry + 8, 4), [&](std::size_t own) { out.place |= number(own, 2) == kLatitude; });
        });
        return out;
    }

  private:
    /// The number of `size` bytes at `at`; 0 beyond the end.
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t size) const {
        if (at > tiff_.size() || tiff_.size() - at < size) return 0;
        const auto bytes = tiff_.substr(at, size);
        return little_ ? number_little(bytes) : number_big(bytes);
    }

    template <class Visit>
    void each_entry(std::size_t table, const Visit& visit) const {
        constexpr std::size_t entry = 12;
        for (std::size_t left = number(table, 2), at = table + 2; left > 0 && at + entry <= tiff_.size(); --left) {
            visit(at);
            at += entry;
        }
    }

    void note_turning(std::size_t entry, Exif& out) const {
        const auto turned = static_cast<int>(number(entry + 8, 2));
        const bool one_short = number(entry + 2, 2) == kShort && number(entry + 4, 4) == 1;
        if (one_short && turned >= 1 && turned <= 8) out.turned = turned;
    }

    std::string_view tiff_;
    bool little_;
};

}  // namespace

Exif read_exif(std::string_view tiff) {
    if (tiff.starts_with(kPrefix)) tiff.remove_prefix(kPrefix.size());
    return TiffReader(tiff).read();
}

std::string exif_of_turning(int turned) {
    std::string out("MM\0*\0\0\0\x08\0\x01", 10);  // a TIFF header and one table with one entry
    out += bytes_big(kTurned, 2) + bytes_big(kShort, 2) + bytes_big(1, 4);
    out += bytes_big(static_cast<std::uint32_t>(turned), 2) + bytes_big(0, 2) + bytes_big(0, 4);
    return out;
}

bool names_place(std::string_view text) { return text.find("GPSLatitude") != std::string_view::npos; }

}  // namespace codify
