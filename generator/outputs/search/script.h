// Writes values as classic JavaScript that contains only string literals: browsers need no parser of our own for it,
// and it cannot contain code whatever the content is.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace codify {

/// Appends `text`, which is UTF-8, as a string literal. No character in it can end the literal, the line or a <script>.
void append_literal(std::string& out, std::string_view text);

/// `var name={…};` with a string for each member; the names must be plain identifiers.
[[nodiscard]] std::string object_script(std::string_view name,
                                        const std::vector<std::pair<std::string_view, std::string>>& members);

/// Appends `text` to the items of a list, each on a line of its own.
void append_item(std::string& list, std::string_view text);

}  // namespace codify
