// Converts parsed text to the HTML of one page: links become relative to it, headings get the level that they have
// there.
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

struct ProseStyle {
    int shift = 0;          ///< added to the level of headings
    bool anchors = true;    ///< whether headings have ids (not where many texts share a page)
    std::string caption{};  ///< for tables that have none and follow no heading
    const std::vector<AnchorAlias>* aliases = nullptr;  ///< former names of the anchors of headings
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
