// Cuts a classic script into tokens, as far as shortening it needs: names, texts, numbers, regular expressions and
// signs, with comments and blanks left out. It knows the language that our scripts are written in, semicolons included,
// and not every script there could be: a slash after ")" is taken for a division, never for a regular expression.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace codify {

struct ScriptToken {
    enum class Kind : std::uint8_t {
        name,  ///< a variable, a property or a keyword
        number,
        text,   ///< in quotes; of a text in backquotes, each piece between two ${…}
        regex,  ///< with its flags
        sign,   ///< an operator or a bracket: "=>", "?.", "...", or one character
    };
    Kind kind = Kind::sign;
    std::string_view text;
    bool after_line_break = false;  ///< whether a new line begins before it

    [[nodiscard]] bool is(std::string_view sign) const { return kind != Kind::text && text == sign; }

    /// Whether it ends in the "${" of a value in backquotes, and whether it begins with the "}" after one.
    [[nodiscard]] bool opens_value() const {
        return kind == Kind::text && text.size() > 2 && text.substr(text.size() - 2) == "${";
    }
    [[nodiscard]] bool closes_value() const { return kind == Kind::text && text.front() == '}'; }
};

/// Whether `c` can be part of a name or a number; every byte beyond ASCII counts as part of one.
[[nodiscard]] bool in_name(char c);

/// The tokens of `script`, which must outlive them. A text or comment that never ends takes the rest.
[[nodiscard]] std::vector<ScriptToken> script_tokens(std::string_view script);

}  // namespace codify
