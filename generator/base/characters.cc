#include "base/characters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "base/utf8.h"

namespace codify {
namespace {

using namespace std::string_view_literals;

struct FlawRange {
    char32_t first, last;
    Flaw flaw;
};

/// Sorted by code point. From Unicode 15: Cc, Bidi_Control, Default_Ignorable_Code_Point, Co and noncharacters; in
/// addition a character that looks like a space (U+2800), interlinear annotation marks (U+FFF9 to U+FFFB) and line
/// separators. The soft hyphen is left out.
constexpr FlawRange kRanges[] = {
    {0x0000, 0x0008, Flaw::control},       {0x000B, 0x001F, Flaw::control},
    {0x007F, 0x009F, Flaw::control},       {0x034F, 0x034F, Flaw::hidden},
    {0x061C, 0x061C, Flaw::bidi},          {0x115F, 0x1160, Flaw::hidden},
    {0x17B4, 0x17B5, Flaw::hidden},        {0x180B, 0x180F, Flaw::hidden},
    {0x200B, 0x200F, Flaw::hidden},        {0x2028, 0x2029, Flaw::line_end},
    {0x202A, 0x202E, Flaw::bidi},          {0x2060, 0x2065, Flaw::hidden},
    {0x2066, 0x2069, Flaw::bidi},          {0x206A, 0x206F, Flaw::hidden},
    {0x2800, 0x2800, Flaw::hidden},        {0x3164, 0x3164, Flaw::hidden},
    {0xE000, 0xF8FF, Flaw::private_use},   {0xFDD0, 0xFDEF, Flaw::no_character},
    {0xFE00, 0xFE0F, Flaw::hidden},        {0xFEFF, 0xFEFF, Flaw::hidden},
    {0xFFA0, 0xFFA0, Flaw::hidden},        {0xFFF0, 0xFFFB, Flaw::hidden},
    {0xFFFC, 0xFFFD, Flaw::lost},          {0x1BCA0, 0x1BCA3, Flaw::hidden},
    {0x1D173, 0x1D17A, Flaw::hidden},      {0xE0000, 0xE0FFF, Flaw::hidden},
    {0xF0000, 0xFFFFD, Flaw::private_use}, {0x100000, 0x10FFFD, Flaw::private_use},
};

Flaw flaw_of(char32_t c) {
    if ((c >= 0xA0 && c < 0x034F) || (c >= 0x2010 && c < 0x2028)) return Flaw::none;  // nearly every character
    if ((c & 0xFFFE) == 0xFFFE) return Flaw::no_character;
    const auto* const after =
        std::upper_bound(std::begin(kRanges), std::end(kRanges), c,
                         [](char32_t code, const FlawRange& range) { return code < range.first; });
    if (after == std::begin(kRanges) || c > std::prev(after)->last) return Flaw::none;
    return std::prev(after)->flaw;
}

// Zero-width characters that may belong to a neighbouring character.
constexpr bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }
constexpr bool is_selector(char32_t c) { return c >= 0xFE00 && c <= 0xFE0F; }
constexpr bool is_mongolian(char32_t c) { return c >= 0x1800 && c <= 0x18AF; }
constexpr bool is_mongolian_sign(char32_t c) { return c >= 0x180B && c <= 0x180F; }
constexpr bool is_tag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }
constexpr bool may_belong(char32_t c) { return is_joiner(c) || is_selector(c) || is_mongolian_sign(c) || is_tag(c); }

/// Arabic to Myanmar and Mongolian: the scripts in which a joiner changes the shape of letters.
constexpr bool needs_joiners(char32_t c) { return (c >= 0x0600 && c <= 0x109F) || is_mongolian(c); }

constexpr bool is_skin_tone(char32_t c) { return c >= 0x1F3FB && c <= 0x1F3FF; }

/// The characters of emoji sequences: arrows, symbols and dingbats, and the emoji blocks.
constexpr bool is_emoji(char32_t c) {
    return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF) ||
           (c >= 0x1F000 && c <= 0x1FAFF && !is_skin_tone(c));
}

/// Characters with variants that a variation selector chooses: emoji, symbols, ideographs, Myanmar and Phags-pa; no
/// Latin letter.
constexpr bool has_looks(char32_t c) {
    return c == 0xA9 || c == 0xAE || (c >= 0x1000 && c <= 0x109F) || (c >= 0x2010 && c <= 0x2027) ||
           (c >= 0x2030 && c <= 0x205E) || (c >= 0x2070 && c <= 0x2BFF && c != 0x2800) ||
           (c >= 0x3001 && c <= 0x9FFF && c != 0x3164) || (c >= 0xA840 && c <= 0xA87F) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

/// The characters around the one at `at`; 0 at an end of the text.
struct Neighbours {
    Neighbours(std::string_view text, std::size_t at, std::size_t size) : text_(text), begin_(at) {
        before = step_back();
        if (at + size < text.size()) after = character_at(text, at + size).code;
    }

    /// Returns the next character further back.
    char32_t step_back() {
        if (begin_ == 0) return 0;
        --begin_;
        while (begin_ > 0 && (static_cast<unsigned char>(text_[begin_]) & 0xC0U) == 0x80U) --begin_;
        return character_at(text_, begin_).code;
    }

    char32_t before = 0, after = 0;

  private:
    std::string_view text_;
    std::size_t begin_;
};

/// Whether a zero-width joiner joins two emoji into one: 🏳️‍🌈 has a variation selector in front of it,
/// 👩🏽‍⚕️ a skin tone.
bool joins_emoji(Neighbours& around) {
    auto first = around.before;
    if (is_selector(first) || is_skin_tone(first)) first = around.step_back();
    return is_emoji(first) && is_emoji(around.after);
}

/// Whether the character at `at` is part of one of the three flags that Unicode encodes as tag sequences.
bool in_flag(std::string_view text, std::size_t at) {
    static constexpr std::string_view flags[] = {
        "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",  // England
        "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",  // Scotland
        "\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F",  // Wales
    };
    return std::any_of(std::begin(flags), std::end(flags), [&](std::string_view flag) {
        for (std::size_t back = 4; back < flag.size() && back <= at; back += 4) {
            if (text.compare(at - back, flag.size(), flag) == 0) return true;
        }
        return false;
    });
}

bool belongs(char32_t c, std::string_view text, std::size_t at, std::size_t size) {
    if (!may_belong(c)) return false;
    Neighbours around(text, at, size);
    if (is_selector(c)) {
        const bool key = around.before == '#' || around.before == '*' || (around.before >= '0' && around.before <= '9');
        return has_looks(around.before) || (key && around.after == 0x20E3);
    }
    if (is_mongolian_sign(c)) return is_mongolian(around.before);
    if (is_tag(c)) return in_flag(text, at);
    return needs_joiners(around.before) || (c == 0x200D && joins_emoji(around));
}

/// Sixteen bytes, which both compilers compare at once on every processor; signed, since those compare quicker.
using ByteBlock __attribute__((vector_size(16))) = signed char;

/// Whether one of the 64 bytes from `at` on is neither printable ASCII nor a tab or line feed.
bool has_odd(const char* at) {
    ByteBlock plain = ~ByteBlock{};
    for (int i = 0; i < 4; ++i, at += sizeof(ByteBlock)) {
        ByteBlock block;
        std::memcpy(&block, at, sizeof block);
        plain &= ((block > 0x1F) & (block != 0x7F)) | (block == '\n') | (block == '\t');
    }
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), &plain, sizeof halves);
    return (halves[0] & halves[1]) != ~std::uint64_t{0};
}

bool is_odd(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\n' && byte != '\t') || byte >= 0x7F;
}

/// The offset of the first odd byte from `at` on. Nearly every byte of a site is plain.
std::size_t behind_plain(std::string_view text, std::size_t at) {
    while (at + 4 * sizeof(ByteBlock) <= text.size() && !has_odd(text.data() + at)) at += 4 * sizeof(ByteBlock);
    while (at < text.size() && !is_odd(text[at])) ++at;
    return at;
}

template <class Passes>
std::optional<BadCharacter> first_bad(std::string_view text, std::size_t at, const Passes& passes) {
    while ((at = behind_plain(text, at)) < text.size()) {
        const auto [code, size] = character_at(text, at);
        if (size == 0) {
            auto end = at + 1;
            while (end < text.size() && character_at(text, end).size == 0) ++end;
            return BadCharacter{at, end - at, 0, Flaw::not_utf8};
        }
        const auto flaw = flaw_of(code);
        if (flaw != Flaw::none && !passes(code, at, size)) return BadCharacter{at, size, code, flaw};
        at += size;
    }
    return std::nullopt;
}

}  // namespace

std::optional<BadCharacter> bad_character(std::string_view text, std::size_t from) {
    return first_bad(text, from,
                     [&](char32_t c, std::size_t at, std::size_t size) { return belongs(c, text, at, size); });
}

std::optional<BadCharacter> bad_output(std::string_view bytes) {
    return first_bad(bytes, 0, [](char32_t c, std::size_t, std::size_t) { return may_belong(c); });
}

bool shows_nothing(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = character_at(text, at);
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x1680 ||
                           (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
        if (size == 0 || (!space && c != 0xAD && flaw_of(c) != Flaw::hidden)) return false;
        at += size;
    }
    return true;
}

}  // namespace codify
