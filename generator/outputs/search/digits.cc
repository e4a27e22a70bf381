#include "outputs/search/digits.h"

#include <string_view>

namespace codify {
namespace {

constexpr std::string_view kSigns =
    "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_~abcdefghijklmnopqrstuvwxyz{|}";
constexpr std::uint32_t kBase = 45;
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

}  // namespace codify
