#include "site/shorten_script.h"

#include <cctype>

#include "site/script_tokens.h"
#include "site/short_names.h"

namespace codify {
namespace {

using Kind = ScriptToken::Kind;

bool in_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$' || c == '#' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Whether the language could put a semicolon between the two where a line ends: the one may end a statement, and the
/// other cannot go on with it.
bool line_end_counts(const ScriptToken& last, const ScriptToken& next) {
    if (last.kind == Kind::sign && last.text != ")" && last.text != "]" && last.text != "}" && last.text != "++" &&
        last.text != "--")
        return false;
    return next.kind != Kind::sign || next.text == "{" || next.text == "!" || next.text == "~" || next.text == "(" ||
           next.text == "[" || next.text == "++" || next.text == "--";
}

/// Whether the two would read as something else with nothing between them.
bool would_merge(const ScriptToken& last, const ScriptToken& next) {
    const char end = last.text.back();
    const char begin = next.text.front();
    if (in_word(end) && in_word(begin)) return last.kind != Kind::text && next.kind != Kind::text;
    if (last.kind == Kind::number && begin == '.') return true;
    return last.kind == Kind::sign && end == begin && (end == '+' || end == '-' || end == '/');
}

/// A semicolon at the end of a block, a comma at the end of a list.
bool is_needless(const ScriptToken& token, const ScriptToken& next) {
    return next.is("}") ? token.is(";") || token.is(",") : next.is(")") && token.is(",");
}

}  // namespace

std::string shortened_script(std::string_view script) {
    const auto tokens = script_tokens(script);
    const auto texts = with_short_names(tokens);
    std::string out;
    out.reserve(script.size() / 2);
    const ScriptToken* last = nullptr;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto& token = tokens[i];
        if (i + 1 < tokens.size() && is_needless(token, tokens[i + 1])) continue;
        if (last != nullptr) {
            if (token.after_line_break && line_end_counts(*last, token))
                out += '\n';
            else if (would_merge(*last, token))
                out += ' ';
        }
        out += texts[i];
        last = &token;
    }
    return out + "\n";
}

}  // namespace codify
