// Parses Markdown into blocks of ready HTML. The only file that knows cmark-gfm. What that library would drop or repair
// without a word (raw HTML, unsafe links, empty links) is reported instead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.h"
#include "base/index.h"

namespace codify {

struct Node;  // a page of the site, which the model knows

/// A link or picture inside a Rich text.
struct Link {
    std::size_t at = 0;  ///< where in the HTML its address belongs
    std::string target;  ///< as the author wrote it, entities decoded
    int line = 0;
    int column = 0;
    bool picture = false;
    // Filled in once the addresses of all pages are known; an outside link has none of them.
    Index<Node> node{};    ///< the page it leads to
    std::string anchor{};  ///< the place on that page
    std::string url{};     ///< of a picture, its address from the top of the site
};

/// Inline text as well-formed HTML, in which the addresses of links are left open: they differ from page to page.
struct Rich {
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
    Rich text;                            ///< of headings and paragraphs; of code, escaped
    std::string id;                       ///< of a heading: its anchor, once given
    std::vector<Block> children;          ///< of lists (items), items, quotes and footnotes
    std::vector<std::vector<Rich>> rows;  ///< of a table; the header first
};

/// Parses `body`, which passed check_limits, as lines of `file` from `first_line` on. Safe on several threads.
[[nodiscard]] std::vector<Block> parse_markdown(std::string_view body, const SourceFile& file, int first_line,
                                                Diagnostics& diagnostics);

/// Must run once before threads parse.
void prepare_markdown();

}  // namespace codify
