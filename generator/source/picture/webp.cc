#include <array>
#include <optional>

#include "source/picture/exif.h"
#include "source/picture/picture.h"

namespace codify {
namespace {

// Flags of the extended header, VP8X.
constexpr unsigned kHasXmp = 0x04;
constexpr unsigned kHasExif = 0x08;

struct Chunk {
    std::string_view name, data;
};

Chunk next_chunk(PartReader& reader) {
    const auto name = reader.take(4);
    const auto size = number_little(reader.take(4));
    const auto data = reader.take(size);
    if (size % 2 == 1 && !reader.done()) reader.take(1);  // some encoders leave out the last padding byte
    return {name, data};
}

void append_chunk(const Chunk& chunk, std::string& out) {
    out.append(chunk.name).append(bytes_little(static_cast<std::uint32_t>(chunk.data.size()), 4)).append(chunk.data);
    if (chunk.data.size() % 2 == 1) out.push_back('\0');
}

bool is_pixels(std::string_view name) { return name == "VP8 " || name == "VP8L"; }

class Webp {
  public:
    explicit Webp(std::string_view bytes) : whole_(bytes) {}

    Picture read() {
        out_.ending = ".webp";
        out_.bytes = "RIFF....WEBP";
        whole_.take(4);
        PartReader parts(whole_.take(number_little(whole_.take(4))));
        parts.take(4);
        while (!parts.done()) take(next_chunk(parts));
        if (!any_pixels_ || out_.width == 0 || out_.height == 0) throw BrokenPicture("it holds no picture");
        if (flags_at_) set_flags(out_.bytes[*flags_at_]);
        out_.bytes.replace(4, 4, bytes_little(static_cast<std::uint32_t>(out_.bytes.size() - 8), 4));
        turn(out_, turned_);
        return std::move(out_);
    }

  private:
    void take(const Chunk& chunk) {
        const auto& [name, data] = chunk;
        if (name == "EXIF") return take_exif(data);
        if (name == "VP8X") {
            if (flags_at_) return;
            take_head(data);
        } else if (name == "ANMF") {
            return take_frame(data);
        } else if (is_pixels(name)) {
            any_pixels_ = true;
            if (!flags_at_) take_size(chunk);
        } else if (name != "ICCP" && name != "ALPH" && name != "ANIM") {
            out_.place = out_.place || names_place(data);
            return;
        }
        append_chunk(chunk, out_.bytes);
    }

    void take_head(std::string_view data) {
        PartReader head(data);
        says_exif_ = (head.byte() & kHasExif) != 0;
        head.take(3);
        flags_at_ = out_.bytes.size() + 8;
        out_.width = number_little(head.take(3)) + 1;
        out_.height = number_little(head.take(3)) + 1;
    }

    /// Reads the size of a picture without an extended header.
    void take_size(const Chunk& chunk) {
        PartReader data(chunk.data);
        if (chunk.name == "VP8L") {
            data.take(1);
            const auto both = number_little(data.take(4));
            out_.width = (both & 0x3FFFU) + 1;
            out_.height = ((both >> 14U) & 0x3FFFU) + 1;
        } else {
            data.take(6);
            out_.width = number_little(data.take(2)) & 0x3FFFU;
            out_.height = number_little(data.take(2)) & 0x3FFFU;
        }
    }

    void take_frame(std::string_view data) {
        PartReader reader(data);
        auto frame = std::string(reader.take(16));
        bool pixels = false;
        while (!reader.done()) {
            const auto chunk = next_chunk(reader);
            pixels = pixels || is_pixels(chunk.name);
            if (is_pixels(chunk.name) || chunk.name == "ALPH") append_chunk(chunk, frame);
        }
        if (!pixels) throw BrokenPicture("one of its frames holds no picture");
        any_pixels_ = true;
        append_chunk({"ANMF", frame}, out_.bytes);
    }

    void take_exif(std::string_view data) {
        const auto exif = read_exif(data);
        out_.place = out_.place || exif.place;
        if (any_exif_ || !says_exif_ || exif.turned == 1) return;
        any_exif_ = true;
        turned_ = exif.turned;
        append_chunk({"EXIF", exif_of_turning(turned_)}, out_.bytes);
    }

    void set_flags(char& flags) const {
        const auto others = static_cast<std::uint8_t>(flags) & ~(kHasXmp | kHasExif);
        flags = static_cast<char>(others | (any_exif_ ? kHasExif : 0U));
    }

    PartReader whole_;
    Picture out_;
    std::optional<std::size_t> flags_at_;  ///< of the extended header
    int turned_ = 1;
    bool says_exif_ = false, any_exif_ = false, any_pixels_ = false;
};

}  // namespace

Picture read_webp(std::string_view bytes) { return Webp(bytes).read(); }

}  // namespace codify
