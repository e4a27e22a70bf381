// Cuts a style sheet into the tokens of CSS, escapes decoded: what a browser reads in it, whatever the spelling.
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
        name,      ///< red, margin-top, --space
        function,  ///< a name and its "("; `value` is the name
        at_word,   ///< @media; `value` is the name
        hash,      ///< #main; `value` is the name
        text,      ///< in quotation marks; `value` is what stands between them
        address,   ///< url(…) without quotation marks; `value` is the address
        number,    ///< with its unit: 50%, 2.5rem
        sign,      ///< one character, brackets among them
    };
    Kind kind = Kind::sign;
    std::string value;     ///< decoded; names in lower case but for those that begin with "--"
    std::size_t at = 0;    ///< where it begins, in bytes
    std::size_t size = 0;  ///< of what is written there

    [[nodiscard]] bool is(char sign) const { return kind == Kind::sign && value.size() == 1 && value[0] == sign; }
    [[nodiscard]] bool opens(char bracket) const { return is(bracket) || (bracket == '(' && kind == Kind::function); }
};

struct StyleTokens {
    std::vector<StyleToken> tokens;
    Unclosed unclosed{};  ///< the first thing that is; without a message if all is well
};

/// The tokens of `css`, clean UTF-8 with plain line ends. They stop at what is not closed.
[[nodiscard]] StyleTokens style_tokens(std::string_view css);

}  // namespace codify
