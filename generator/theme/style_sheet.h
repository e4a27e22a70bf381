// Makes one style sheet of a theme's styles. Intranets often send files uncompressed, so what only authors need is left
// out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// `text` without blank lines, indents and the comments that begin a line. What follows a comment on its line stays,
/// and so does every comment inside a line.
[[nodiscard]] std::string without_remarks(std::string_view text);

/// `text` without what only its authors need.
[[nodiscard]] std::string shortened_style(std::string_view text);

/// Shortened styles one behind the other. Neighbours that stand in the same layer as a whole share one block of it.
[[nodiscard]] std::string join_styles(const std::vector<std::string_view>& styles);

}  // namespace codify
