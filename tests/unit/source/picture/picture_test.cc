#include "source/picture/picture.h"

#include <cstdint>
#include <random>
#include <vector>

#include "source/picture/exif.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

std::string segment(char marker, const std::string& body) {
    return std::string("\xFF") + marker + bytes_big(static_cast<std::uint32_t>(body.size() + 2), 2) + body;
}

std::string exif_note(int turned) { return segment('\xE1', std::string("Exif\0\0", 6) + exif_of_turning(turned)); }

/// A JPEG of 3 by 2 pixels as far as its parts go, with `notes` before its frame.
std::string jpeg(const std::string& notes) {
    return "\xFF\xD8" + notes + segment('\xC0', std::string("\x08\0\x02\0\x03\x01\x01\x11\0", 9)) +
           segment('\xDA', std::string("\x01\x01\0\0\x3F\0", 6)) +
           std::string(
               "ab\xFF\0c\xFF\xD0"
               "d",
               8) +
           "\xFF\xD9";
}

std::string chunk(const std::string& name, const std::string& data) {
    return name + bytes_little(static_cast<std::uint32_t>(data.size()), 4) + data + std::string(data.size() % 2, '\0');
}

std::string webp(const std::string& chunks) { return chunk("RIFF", "WEBP" + chunks); }

const std::string kLossless = chunk("VP8L", std::string("\x2F\x02\x40\0\0x", 6));  // 3 by 2 pixels
std::string head(char flags) { return chunk("VP8X", flags + std::string("\0\0\0\x02\0\0\x01\0\0", 9)); }

const std::string kGifHead("GIF89a\x03\0\x02\0\0\0\0", 13);
const std::string kGifPixels(",\0\0\0\0\x03\0\x02\0\0\x02\x02\x44\x01\0;", 16);

std::vector<std::string> samples() {
    return {
        jpeg(""),
        jpeg(exif_note(6) + segment('\xFE', "a remark") + segment('\xE2', std::string("ICC_PROFILE\0\x01\x01", 14))),
        kTinyPng,
        webp(kLossless),
        webp(head('\x08') + kLossless + chunk("EXIF", exif_of_turning(8)) + chunk("XMP ", "x")),
        webp(head('\x02') + chunk("ANMF", std::string(16, '\0') + kLossless)),
        kGifHead + kGifPixels,
        kGifHead + "!\xFF\x0BNETSCAPE2.0\x03\x01" + std::string("\0\0\0", 3) + "!\xFE\x02hi" + std::string(1, '\0') +
            kGifPixels};
}

TEST_CASE("A picture without metadata comes back as it is, with its size") {
    for (const auto& bytes : {jpeg(""), webp(kLossless), kGifHead + kGifPixels}) {
        const auto picture = read_picture(bytes);
        CHECK(picture.bytes == bytes);
        CHECK(picture.width == 3);
        CHECK(picture.height == 2);
    }
    CHECK(read_picture(kTinyPng).bytes == kTinyPng);
}

TEST_CASE("Of a camera's note the turning stays, unless the picture is upright") {
    const auto turned = read_picture(jpeg(exif_note(6) + exif_note(3)));
    CHECK(turned.bytes == jpeg(exif_note(6)));
    CHECK(turned.width == 2);
    CHECK(turned.height == 3);
    CHECK(read_picture(jpeg(exif_note(1))).bytes == jpeg(""));
    CHECK(read_picture(jpeg(exif_note(9))).bytes == jpeg(""));
    const auto on_its_head = webp(head('\x08') + kLossless + chunk("EXIF", exif_of_turning(3)));
    CHECK(read_picture(on_its_head).bytes == on_its_head);
}

TEST_CASE("The head of a WebP says no more than is there") {
    const auto picture =
        read_picture(webp(head('\x2C') + kLossless + chunk("EXIF", exif_of_turning(1)) + chunk("XMP ", "abc")));
    CHECK(picture.bytes == webp(head('\x20') + kLossless));
}

TEST_CASE("What stands behind a picture's end goes") {
    for (const auto& bytes : samples()) {
        CHECK(read_picture(bytes + "a film").bytes == read_picture(bytes).bytes);
    }
}

TEST_CASE("The small pictures in a JPEG's head go") {
    const auto small = segment('\xE0', std::string("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01", 14) + "rgb");
    const auto plain = segment('\xE0', std::string("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", 14));
    CHECK(read_picture(jpeg(small + segment('\xE0', std::string("JFXX\0\x10", 6)))).bytes == jpeg(plain));
}

TEST_CASE("A file that is no picture is told from one that is broken") {
    const auto fault = [](const std::string& bytes) {
        try {
            return "read: " + read_picture(bytes).bytes;
        } catch (const BrokenPicture& broken) {
            return std::string(broken.what());
        }
    };
    CHECK(fault("") == "it is empty");
    CHECK(fault("picture") == "it is no JPEG, PNG, WebP or GIF picture");
    CHECK(fault(std::string("\0\0\0\x18"
                            "ftypheic",
                            12)) == "it is a photo or film as phones store it (HEIC), which few browsers show");
    CHECK(fault("<svg/>") == "it is a text, such as a drawing (SVG) or a web page");
    CHECK(fault("version https://git-lfs.github.com/spec/v1\n") ==
          "it is only the note of Git LFS in the picture's place");
    auto damaged = kTinyPng;
    damaged[50] ^= 1;
    CHECK(fault(damaged) == "a part of it is damaged");
    for (const auto& bytes : samples()) {
        CHECK(fault(bytes.substr(0, bytes.size() - 1)) == "it ends in the middle");
    }
}

/// Bytes as a faulty disk, a broken transfer or an attacker would leave them.
void damage(std::string& bytes, std::mt19937& random) {
    for (auto times = random() % 4; times < 4 && !bytes.empty(); ++times) {
        const auto at = random() % bytes.size();
        switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.erase(at, random() % 20);
                break;
            case 2:
                bytes.insert(at, random() % 20, static_cast<char>(random()));
                break;
            default:
                bytes[at] = '\xFF';
        }
    }
}

TEST_CASE("A damaged picture is refused, or read as one that is whole; what was cleaned stays as it is") {
    std::mt19937 random(1);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    const auto wholes = samples();
    std::size_t read = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto bytes = wholes[random() % wholes.size()];
        damage(bytes, random);
        try {
            const auto picture = read_picture(bytes);
            const auto again = read_picture(picture.bytes);
            REQUIRE(again.bytes == picture.bytes);
            REQUIRE(again.width == picture.width);
            ++read;
        } catch (const BrokenPicture&) {
            continue;
        }
    }
    CHECK(read > 100);
}

}  // namespace
}  // namespace codify
