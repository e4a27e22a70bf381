#include "base/utf8.h"

#include <cstdint>
#include <cstring>

namespace codify {
namespace {

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + size > text.size()) return {};
    char32_t code = first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!is_continuation(byte(i))) return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    const char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < least[size] || surrogate || code > 0x10FFFF) return {};
    return {code, size};
}

void append_character(char32_t code, std::string& out) {
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = 0xFFFD;
    if (code < 0x80) return out.push_back(static_cast<char>(code));
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    out.push_back(
        static_cast<char>((0xFF00U >> static_cast<unsigned>(more + 1)) | (code >> static_cast<unsigned>(6 * more))));
    for (int i = more - 1; i >= 0; --i)
        out.push_back(static_cast<char>(0x80U | ((code >> static_cast<unsigned>(6 * i)) & 0x3FU)));
}

std::optional<std::size_t> first_invalid_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        // Most text is ASCII: eight bytes at a time while none has its high bit set.
        std::uint64_t block = 0;
        while (at + sizeof block <= text.size()) {
            std::memcpy(&block, text.data() + at, sizeof block);
            if ((block & 0x8080808080808080ULL) != 0) break;
            at += sizeof block;
        }
        if (at >= text.size()) break;
        const auto character = character_at(text, at);
        if (character.size == 0) return at;
        at += character.size;
    }
    return std::nullopt;
}

std::size_t character_count(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += is_continuation(static_cast<unsigned char>(c)) ? 0U : 1U;
    return count;
}

}  // namespace codify
