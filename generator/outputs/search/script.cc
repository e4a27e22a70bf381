#include "outputs/search/script.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace codify {
namespace {

/// How `code` must be written where it may not stand as it is; empty where it may.
std::string written(char32_t code) {
    switch (code) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        case '<':
            return "\\x3c";
        default:
            break;
    }
    if (code < 0x20 || code == 0x7F) return fmt::format("\\x{:02x}", static_cast<unsigned>(code));
    if (code == 0x2028 || code == 0x2029) return fmt::format("\\u{:04x}", static_cast<unsigned>(code));
    return {};
}

}  // namespace

void append_literal(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        const auto character =
            c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '<' ? Character{'a', 1} : character_at(text, at);
        const auto size = character.size == 0 ? 1 : character.size;
        if (const auto other = written(character.code); !other.empty()) {
            out += other;
        } else {
            out.append(text, at, size);
        }
        at += size;
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

std::string list_script(std::string_view name, const std::vector<std::string_view>& texts) {
    std::string out = fmt::format("var {}=[", name);
    for (const auto text : texts) {
        if (out.back() != '[') out += ',';
        out += '\n';
        append_literal(out, text);
    }
    return out + "];\n";
}

}  // namespace codify
