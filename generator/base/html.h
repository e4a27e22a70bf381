// Converts text to HTML, and HTML to plain text. All text is UTF-8; all functions are pure and thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// Appends `text` with & < > and " as entities, so that it is safe in element text and quoted attributes.
void append_escaped(std::string& out, std::string_view text);
[[nodiscard]] std::string escaped(std::string_view text);

/// Appends the text of an HTML fragment: tags dropped, the five entities decoded, runs of white space as one space.
void append_plain_text(std::string& out, std::string_view html);
[[nodiscard]] std::string plain_text(std::string_view html);

}  // namespace codify
