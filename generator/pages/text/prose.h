// Turns parsed text into the HTML of one page: links become relative to it, headings move to the rank they have there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

/// The page that text is written on, as far as links are concerned.
struct LinkBase {
    const Model& model;
    std::string url;  ///< of the page, from the top of the site
    std::string
        base;  ///< for a page that is served at any address (404): the site's path, such as "/code/"; else empty

    /// How a link on this page writes the address `to`, which is from the top of the site.
    [[nodiscard]] std::string to(std::string_view target) const;
    [[nodiscard]] std::string to_node(NodeIndex node) const;
};

struct ProseStyle {
    int shift = 0;          ///< added to the rank of headings
    bool anchors = true;    ///< whether headings bear their ids (not where many texts share a page)
    std::string caption{};  ///< of tables that have none and follow no heading
    const std::vector<AnchorAlias>* aliases = nullptr;  ///< older names of headings that bear their ids
};

/// Empty elements that bear the older names of the place `anchor`.
[[nodiscard]] std::string old_anchors(const std::vector<AnchorAlias>& aliases, std::string_view anchor);

/// Appends `text` with its links pointing from `from`.
void append_rich(std::string& out, const Rich& text, const LinkBase& from);
[[nodiscard]] std::string rich_html(const Rich& text, const LinkBase& from);

void append_blocks(std::string& out, const std::vector<Block>& blocks, const LinkBase& from,
                   const ProseStyle& style = {});
/// The text of a page for templates that show it in a second place: its headings and notes bear no ids there.
[[nodiscard]] std::string body_without_places(const Page& page, const LinkBase& from);

[[nodiscard]] std::string blocks_html(const std::vector<Block>& blocks, const LinkBase& from,
                                      const ProseStyle& style = {});

/// The words of the first paragraph or list entry.
[[nodiscard]] std::string first_words(const std::vector<Block>& blocks);

}  // namespace codify
