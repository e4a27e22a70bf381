// Walks through a script as a browser reads it, as far as two questions need: is everything closed, and which texts
// stand in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "theme/unclosed.h"

namespace codify {

/// A text in quotation marks or backquotes; of one with values in it, each piece between them.
struct ScriptText {
    std::size_t at = 0;  ///< where it begins, in bytes
    std::string value;   ///< with its escapes decoded
};

struct ScriptTexts {
    std::vector<ScriptText> texts;
    Unclosed unclosed{};                     ///< the first thing that is
    std::optional<std::size_t> module_word;  ///< where it first imports or exports, which only modules may
};

/// What stands in `script`, clean UTF-8 with plain line ends. It ends at what is not closed.
[[nodiscard]] ScriptTexts script_texts(std::string_view script);

}  // namespace codify
