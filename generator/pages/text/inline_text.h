// Converts the text of a paragraph, a heading or a cell to the HTML of one page: links become relative to it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/model.h"

namespace codify {

/// The page that links are resolved for.
struct LinkBase {
    const Model& model;
    std::string url;  ///< address of the page, relative to the top of the site
    std::string
        base;  ///< for a page that is served at any address (404): the site's base path, such as "/code/"; else empty

    /// The URL of a link from this page to `target`, an address relative to the top of the site.
    [[nodiscard]] std::string to(std::string_view target) const;
    [[nodiscard]] std::string to_node(NodeIndex node) const;
};

/// Appends `text` with its links relative to `from`.
void append_inline(std::string& out, const InlineText& text, const LinkBase& from);
[[nodiscard]] std::string inline_html(const InlineText& text, const LinkBase& from);

/// Appends `text`; `add(link)` appends what stands at the place of each link.
template <class Add>
void append_with(std::string& out, const InlineText& text, const Add& add) {
    std::size_t at = 0;
    for (const auto& link : text.links) {
        out.append(text.html, at, link.at - at);
        add(link);
        at = link.at;
    }
    out.append(text.html, at);
}

/// Appends the attributes of `link` on the page `from`; none for one to a footnote, since only the writer of a whole
/// text knows where its notes are.
void append_target(std::string& out, const Link& link, const LinkBase& from);

}  // namespace codify
