// Converts parsed texts to the HTML of one page: headings get the rank that they have there, tables a box if they are
// wide, notes ways back. A text may stand on several pages, so its headings have no rank of their own: each page says
// which rank is next below the heading above the text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"
#include "pages/text/inline_text.h"

namespace codify {

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

void append_blocks(std::string& out, const std::vector<Block>& blocks, const LinkBase& from,
                   const ProseStyle& style = {});
/// The text of a page for templates that show it a second time: its headings and notes have no ids there.
[[nodiscard]] std::string body_without_anchors(const Page& page, const LinkBase& from);

[[nodiscard]] std::string blocks_html(const std::vector<Block>& blocks, const LinkBase& from,
                                      const ProseStyle& style = {});

/// The words of the first paragraph or list entry.
[[nodiscard]] std::string first_words(const std::vector<Block>& blocks);

}  // namespace codify
