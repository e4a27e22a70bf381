#include "outputs/search/script.h"

#include <fmt/format.h>

namespace codify {
namespace {

/// The escape sequence for `c`, which may not be in a literal.
std::string written(char c) {
    switch (c) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        default:
            return fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    }
}

/// Whether `c` may need an escape. For the two characters that end a line in JavaScript only (U+2028 and U+2029) the
/// last byte is tested, which is rarer than their first.
constexpr bool is_looked_at(unsigned char c) {
    return (c < 0x20) | (c == '"') | (c == '\\') | (c == '<') | (c == 0x7F) | (c == 0xA8) | (c == 0xA9);
}

constexpr std::size_t kBlock = 32;

/// A loop of fixed length without branches, which compilers vectorise; GCC only if it is not inlined into another loop.
[[gnu::noinline]] bool is_plain(const char* block) {
    unsigned char any = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        any |= static_cast<unsigned char>(is_looked_at(static_cast<unsigned char>(block[i])));
    return any == 0;
}

/// The offset of the first byte of `text` from `at` on that may need an escape.
std::size_t plain_end(std::string_view text, std::size_t at) {
    while (at + kBlock <= text.size() && is_plain(text.data() + at)) at += kBlock;
    while (at < text.size() && !is_looked_at(static_cast<unsigned char>(text[at]))) ++at;
    return at;
}

bool ends_line(std::string_view text, std::size_t last) {
    return last >= 2 && text[last - 2] == '\xE2' && text[last - 1] == '\x80';
}

}  // namespace

void append_literal(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t from = 0;;) {
        const auto at = plain_end(text, from);
        out.append(text, from, at - from);
        if (at >= text.size()) break;
        const bool last_byte = static_cast<unsigned char>(text[at]) >= 0x80;
        if (!last_byte) {
            out += written(text[at]);
        } else if (ends_line(text, at)) {
            out.resize(out.size() - 2);
            out += text[at] == '\xA8' ? "\\u2028" : "\\u2029";
        } else {
            out += text[at];
        }
        from = at + 1;
    }
    out += '"';
}

std::string object_script(std::string_view name, const std::vector<std::pair<std::string_view, std::string>>& members) {
    std::string out = fmt::format("var {}={{", name);
    for (const auto& [key, value] : members) {
        if (out.back() != '{') out += ',';
        out += fmt::format("\n{}:", key);
        append_literal(out, value);
    }
    return out + "};\n";
}

void append_item(std::string& list, std::string_view text) {
    list += list.empty() ? "\n" : ",\n";
    append_literal(list, text);
}

}  // namespace codify
