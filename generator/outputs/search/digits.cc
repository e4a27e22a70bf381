#include "outputs/search/digits.h"

#include <array>
#include <string_view>

namespace codify {
namespace {

constexpr std::string_view kSigns =
    "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_~abcdefghijklmnopqrstuvwxyz{|}";
constexpr std::uint32_t kBase = 45;
constexpr auto kDigits = [] {
    std::array<std::uint8_t, 256> digits{};
    for (std::uint8_t i = 0; i < kSigns.size(); ++i) digits[static_cast<unsigned char>(kSigns[i])] = i;
    return digits;
}();
static_assert(kSigns.size() == std::size_t{2} * kBase);

}  // namespace

std::string_view number_signs() { return kSigns; }

void append_number(std::string& out, std::uint32_t number) {
    while (number >= kBase) {
        out += kSigns[kBase + number % kBase];
        number = number / kBase - 1;
    }
    out += kSigns[number];
}

std::uint32_t read_number(std::string_view text, std::size_t& at) {
    std::uint32_t number = 0;
    for (std::uint32_t unit = 1; at < text.size(); unit *= kBase) {
        const auto digit = std::uint32_t{kDigits[static_cast<unsigned char>(text[at++])]};
        number += unit * digit;
        if (digit < kBase) break;
    }
    return number;
}

}  // namespace codify
