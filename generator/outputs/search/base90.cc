#include "outputs/search/base90.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace codify {
namespace {

constexpr std::string_view kSigns =
    "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_~abcdefghijklmnopqrstuvwxyz{|}";
constexpr std::uint32_t kLast = 72;    // number of characters that end a number
constexpr std::uint32_t kBefore = 18;  // number of characters that come before those; none of them means zero
constexpr auto kDigits = [] {
    std::array<std::uint8_t, 256> digits{};
    for (std::uint8_t i = 0; i < kSigns.size(); ++i) digits[static_cast<unsigned char>(kSigns[i])] = i;
    return digits;
}();
static_assert(kSigns.size() == kLast + kBefore);

}  // namespace

std::string_view number_signs() { return kSigns; }

void append_number(std::string& out, std::uint32_t number) {
    const auto begin = out.size();
    for (auto rest = number / kLast; rest > 0; rest = (rest - 1) / kBefore) out += kSigns[kLast + (rest - 1) % kBefore];
    std::reverse(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end());
    out += kSigns[number % kLast];
}

std::uint32_t read_number(std::string_view text, std::size_t& at) {
    std::uint32_t number = 0;
    while (at < text.size()) {
        const auto digit = std::uint32_t{kDigits[static_cast<unsigned char>(text[at++])]};
        if (digit < kLast) return number * kLast + digit;
        number = number * kBefore + digit - kLast + 1;
    }
    return number;
}

}  // namespace codify
