#include "source/markdown/entities.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>
#include <optional>

namespace codify {
namespace {

struct NamedEntity {
    std::string_view name;
    char32_t code;
};

/// The named HTML entities for bad characters (base/characters.h).
constexpr NamedEntity kNamed[] = {
    {"ApplyFunction", 0x2061},
    {"InvisibleComma", 0x2063},
    {"InvisibleTimes", 0x2062},
    {"NegativeMediumSpace", 0x200B},
    {"NegativeThickSpace", 0x200B},
    {"NegativeThinSpace", 0x200B},
    {"NegativeVeryThinSpace", 0x200B},
    {"NoBreak", 0x2060},
    {"ZeroWidthSpace", 0x200B},
    {"af", 0x2061},
    {"ic", 0x2063},
    {"it", 0x2062},
    {"lrm", 0x200E},
    {"rlm", 0x200F},
    {"zwj", 0x200D},
    {"zwnj", 0x200C},
};

constexpr char32_t kLost = 0xFFFD;

/// The code point of "#8238" or "#x202E"; like the Markdown library, U+FFFD for numbers that are not a code point.
std::optional<char32_t> numbered(std::string_view text) {
    const bool hex = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
    const auto digits = text.substr(std::min<std::size_t>(hex ? 2 : 1, text.size()));
    std::uint32_t code = 0;
    const auto* const end = digits.data() + digits.size();
    const auto [behind, fault] = std::from_chars(digits.data(), end, code, hex ? 16 : 10);
    if (digits.empty() || behind != end) return std::nullopt;
    const bool surrogate = code >= 0xD800 && code < 0xE000;
    return fault != std::errc() || code == 0 || surrogate || code > 0x10FFFF ? kLost : char32_t{code};
}

bool stands_for(std::string_view text, char32_t code) {
    if (text.starts_with('#')) return numbered(text) == code;
    return std::any_of(std::begin(kNamed), std::end(kNamed),
                       [&](const NamedEntity& known) { return known.name == text && known.code == code; });
}

}  // namespace

std::size_t find_entity(std::string_view line, char32_t code, std::size_t from) {
    for (auto at = line.find('&', from); at != std::string_view::npos; at = line.find('&', at + 1)) {
        const auto end = line.find(';', at);
        if (end == std::string_view::npos) return end;
        if (stands_for(line.substr(at + 1, end - at - 1), code)) return at;
    }
    return std::string_view::npos;
}

}  // namespace codify
