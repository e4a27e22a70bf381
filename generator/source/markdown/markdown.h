// Parses Markdown into blocks whose inline text is HTML. The only file that depends on cmark-gfm. What that library
// would silently drop or repair (raw HTML, unsafe links, empty links) is reported instead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/index.h"
#include "source/picture_size.h"

namespace codify {

struct Node;  // a page of the site, defined by the model

/// A link or picture within a InlineText text, or the number that leads to a footnote.
struct Link {
    std::size_t at = 0;  ///< byte offset in the HTML: of a link's address; of a picture's or a number's attributes
    std::string target;  ///< as written, with entities decoded; of a footnote, its number
    int line = 0;
    int column = 0;
    bool picture = false;
    bool footnote = false;
    int use = 0;  ///< of a footnote: 1 for the first number that leads to it
    // Set once the addresses of all pages are known; unset for an outside link.
    Index<Node> node{};    ///< the page it leads to
    std::string anchor{};  ///< the anchor on that page
    std::string url{};     ///< for a picture, its address relative to the top of the site
    PictureSize size{};    ///< of a picture
};

/// Inline text as well-formed HTML without the addresses of its links, which differ from page to page.
struct InlineText {
    std::string html;
    std::vector<Link> links;
};

struct Block {
    enum class Kind : std::uint8_t { heading, paragraph, list, item, quote, code, rule, table, footnotes };

    Kind kind = Kind::paragraph;
    int level = 0;       ///< of a heading 1 to 6; the first number of an ordered list, 0 for bullets
    bool tight = false;  ///< of a list: items are not spaced by blank lines
    int line = 0;
    int column = 0;
    InlineText text;                            ///< of headings and paragraphs; of code, escaped
    std::string id;                             ///< of a heading: its anchor, once assigned
    std::vector<Block> children;                ///< of lists (items), items, quotes and footnotes
    std::vector<std::vector<InlineText>> rows;  ///< of a table; the header first
};

/// Parses `body`, which passed check_limits, as lines of `file` from `first_line` on. Thread-safe.
[[nodiscard]] std::vector<Block> parse_markdown(std::string_view body, const SourceFile& file, int first_line,
                                                Diagnostics& diagnostics);

/// Must run once before any thread parses.
void prepare_markdown();

}  // namespace codify
