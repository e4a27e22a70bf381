// Joins a theme's styles, or a site's own scripts of one kind, into the one file that pages load. Intranets often send files
// uncompressed, so what only authors need is left out of styles.
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

/// A site's own scripts as they are, in one strict function, so that they share their names with each other and with nobody
/// else. Empty for none.
[[nodiscard]] std::string join_scripts(const std::vector<std::string>& scripts);

}  // namespace codify
