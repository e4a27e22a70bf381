#include <utility>

#include "source/picture/exif.h"
#include "source/picture/picture.h"

namespace codify {
namespace {

// The first byte of a block, and the labels of extensions.
constexpr std::uint8_t kPixels = 0x2C, kExtension = 0x21, kTrailer = 0x3B;
constexpr std::uint8_t kControl = 0xF9, kDrawnText = 0x01, kProgram = 0xFF;

/// The application extensions that pages need: the loop count of an animation and its colour profile.
bool is_needed(std::string_view program) {
    return program == "NETSCAPE2.0" || program == "ANIMEXTS1.0" || program == "ICCRGBG1012";
}

class Gif {
  public:
    explicit Gif(std::string_view bytes) : reader_(bytes) { out_.bytes.reserve(bytes.size()); }

    Picture read() {
        out_.ending = ".gif";
        take_head();
        while (!ended_) take_block();
        if (!any_pixels_ || out_.width == 0 || out_.height == 0) throw BrokenPicture("it holds no picture");
        return std::move(out_);
    }

  private:
    void keep_since(std::size_t from) { out_.bytes += reader_.since(from); }

    void take_head() {
        reader_.take(6);
        out_.width = number_little(reader_.take(2));
        out_.height = number_little(reader_.take(2));
        const auto colours = reader_.byte();
        reader_.take(2);
        pass_table(colours);
        keep_since(0);
    }

    void take_block() {
        const auto from = reader_.at();
        const auto kind = reader_.byte();
        if (kind == kExtension) {
            if (!pass_extension()) return;
        } else if (kind == kPixels) {
            reader_.take(8);
            pass_table(reader_.byte());
            reader_.take(1);
            pass_pieces();
            any_pixels_ = true;
        } else if (kind == kTrailer) {
            ended_ = true;
        } else {
            throw BrokenPicture("it holds a part of an unknown kind");
        }
        keep_since(from);
    }

    /// Reads past a colour table, if `flags` says that there is one.
    void pass_table(std::uint8_t flags) {
        if ((flags & 0x80U) != 0) reader_.take(std::size_t{3} << ((flags & 7U) + 1));
    }

    void pass_pieces() {
        for (auto size = reader_.byte(); size != 0; size = reader_.byte()) {
            reader_.take(size);
        }
    }

    /// Reads past an extension. Returns whether pages need it.
    bool pass_extension() {
        const auto label = reader_.byte();
        const auto from = reader_.at();
        pass_pieces();
        const auto body = reader_.since(from);
        out_.place = out_.place || names_place(body);
        if (label == kProgram) return is_needed(body.substr(1, static_cast<std::uint8_t>(body[0])));
        return label == kControl || label == kDrawnText;
    }

    PartReader reader_;
    Picture out_;
    bool any_pixels_ = false, ended_ = false;
};

}  // namespace

Picture read_gif(std::string_view bytes) { return Gif(bytes).read(); }

}  // namespace codify
