// Tokenises a script as far as two questions need: is everything closed, and which string literals does it contain.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "theme/unclosed.h"

namespace codify {

/// A string literal or template literal; of one with placeholders, each piece between them.
struct ScriptText {
    std::size_t at = 0;  ///< byte offset of its start
    std::string value;   ///< with escapes decoded
};

struct ScriptTexts {
    std::vector<ScriptText> texts;
    Unclosed unclosed{};                     ///< the first unclosed bracket, comment or literal
    std::optional<std::size_t> module_word;  ///< byte offset of the first import or export, which only modules may have
};

/// Scans `script`, valid UTF-8 with "\n" line ends. Stops at something that is not closed.
[[nodiscard]] ScriptTexts script_texts(std::string_view script);

}  // namespace codify
