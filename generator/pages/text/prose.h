// Converts parsed text to the HTML of one page: links become relative to it, headings get the rank that they have
// there. A text may stand on several pages, so its headings have no rank of their own: each page says which rank is
// next below the heading above the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

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

/// HTML has six ranks of headings; below the last one, all have that.
[[nodiscard]] constexpr int heading_rank(int rank) { return rank < 6 ? rank : 6; }

struct ProseStyle {
    int rank = 2;           ///< of the text's uppermost headings: one below the heading above the text
    bool anchors = true;    ///< whether headings have ids (not where many texts share a page)
    std::string caption{};  ///< HTML, for tables that have none and follow no heading
    const std::vector<AnchorAlias>* aliases = nullptr;  ///< former names of the anchors of headings
    std::string place{};  ///< plain text that tells this text from others of its page: the name of its level
    std::string notes{};  ///< what the ids of footnotes begin with where headings have none; else they are not linked
};

/// Empty elements whose ids are the former names of `anchor`.
[[nodiscard]] std::string old_anchors(const std::vector<AnchorAlias>& aliases, std::string_view anchor);

/// Appends `text` with its links relative to `from`.
void append_inline(std::string& out, const InlineText& text, const LinkBase& from);
[[nodiscard]] std::string inline_html(const InlineText& text, const LinkBase& from);

void append_blocks(std::string& out, const std::vector<Block>& blocks, const LinkBase& from,
                   const ProseStyle& style = {});
/// The text of a page for templates that show it a second time: its headings and notes have no ids there.
[[nodiscard]] std::string body_without_anchors(const Page& page, const LinkBase& from);

[[nodiscard]] std::string blocks_html(const std::vector<Block>& blocks, const LinkBase& from,
                                      const ProseStyle& style = {});

/// The words of the first paragraph or list entry.
[[nodiscard]] std::string first_words(const std::vector<Block>& blocks);

}  // namespace codify
