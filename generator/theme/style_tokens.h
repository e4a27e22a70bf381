// Splits a style sheet into CSS tokens with escapes decoded, so that checks see what a browser sees, whatever the
// spelling.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "theme/unclosed.h"

namespace codify {

struct StyleToken {
    enum class Kind : std::uint8_t {
        blank,     ///< white space and comments
        name,      ///< an identifier: red, margin-top, --space
        function,  ///< an identifier and its "("; `value` is the identifier
        at_word,   ///< @media; `value` is the identifier
        hash,      ///< #main; `value` is the identifier
        text,      ///< in quotation marks; `value` is the text between them
        address,   ///< url(…) without quotation marks; `value` is the address
        number,    ///< with its unit: 50%, 2.5rem
        sign,      ///< any other character, brackets included
    };
    Kind kind = Kind::sign;
    std::string value;     ///< decoded; identifiers in lower case except those that begin with "--"
    std::size_t at = 0;    ///< byte offset of its start
    std::size_t size = 0;  ///< length in the source, in bytes

    [[nodiscard]] bool is(char sign) const { return kind == Kind::sign && value.size() == 1 && value[0] == sign; }
    [[nodiscard]] bool opens(char bracket) const { return is(bracket) || (bracket == '(' && kind == Kind::function); }
};

struct StyleTokens {
    std::vector<StyleToken> tokens;
    Unclosed unclosed{};  ///< the first unclosed bracket, comment or string; without a message if there is none
};

/// The tokens of `css`, valid UTF-8 with "\n" line ends, up to anything that is not closed.
[[nodiscard]] StyleTokens style_tokens(std::string_view css);

}  // namespace codify
