// Joins a theme's styles, or its scripts of one kind, into the one file that pages load. Intranets often send files
// uncompressed, so what only authors need is left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// One file of a bundle: its path for messages, and its text, which is clean UTF-8 with plain line ends.
struct Source {
    std::string path;
    std::string text;
};

/// `text` without blank lines, indents and the comments that begin a line. What follows a comment on its line stays,
/// and so does every comment inside a line.
[[nodiscard]] std::string without_remarks(std::string_view text);

/// `text` without what only its authors need.
[[nodiscard]] std::string shortened_style(std::string_view text);

/// Shortened styles one behind the other. Neighbours that stand in the same layer as a whole share one block of it.
[[nodiscard]] std::string join_styles(const std::vector<std::string_view>& styles);

/// One strict function around all of them, so that they share their names with each other and with nobody else.
[[nodiscard]] std::string join_scripts(const std::vector<Source>& sources);

}  // namespace codify
