#include "pages/text/prose.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/html.h"
#include "base/text.h"
#include "model/addresses/anchors.h"
#include "model/addresses/paths.h"
#include "source/markdown/link_target.h"

namespace codify {
namespace {

constexpr std::string_view kTableMark = "Table:";

/// For a caption that repeats the heading above it.
constexpr std::string_view kHidden = " class=\"visually-hidden\"";

/// Appends an outside address for a quoted attribute: blanks and bytes beyond ASCII percent-encoded, markup escaped.
void append_address(std::string& out, std::string_view address) {
    std::string encoded;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7F) {
            encoded += fmt::format("%{:02X}", byte);
        } else {
            encoded += c;
        }
    }
    append_escaped(out, encoded);
}

void append_target(std::string& out, const Link& link, const LinkBase& from) {
    if (link.footnote) {
        append_escaped(out, from.model.words.say(Phrase::footnote, {link.target}));
    } else if (link.picture) {
        out += from.to(link.url);
    } else if (link.node == kNone) {
        append_address(out, link.target);
    } else {
        const auto& url = from.model.at(link.node).url;
        if (url != from.url || link.anchor.empty()) out += from.to(url);
        if (!link.anchor.empty()) append_address(out, "#" + link.anchor);
    }
}

/// Whether block `i` is a paragraph that names the table after it.
bool is_caption(const std::vector<Block>& blocks, std::size_t i) {
    return blocks[i].kind == Block::Kind::paragraph && blocks[i].text.html.starts_with(kTableMark) &&
           i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::table;
}

class Writer {
  public:
    Writer(std::string& out, const LinkBase& from, const ProseStyle& style)
        : out_(out), from_(from), style_(style), caption_(style.caption) {}

    void blocks(const std::vector<Block>& blocks) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto& block = blocks[i];
            if (is_caption(blocks, i)) {
                table(blocks[++i], std::string(trim(inline_html(block.text, from_).substr(kTableMark.size()))), "");
            } else {
                one(block);
            }
        }
    }

  private:
    void one(const Block& block) {
        switch (block.kind) {
            case Block::Kind::heading:
                return heading(block);
            case Block::Kind::paragraph:
                return wrapped("p", block.text);
            case Block::Kind::list:
                return list(block);
            case Block::Kind::item:
                return blocks(block.children);
            case Block::Kind::quote:
                return quote(block);
            case Block::Kind::code:
                out_ += "<pre><code>" + block.text.html + "</code></pre>\n";
                return;
            case Block::Kind::rule:
                out_ += "<hr />\n";
                return;
            case Block::Kind::table:
                return table(block, caption_, kHidden);
            case Block::Kind::footnotes:
                return footnotes(block);
        }
    }

    void heading(const Block& block) {
        caption_ = block.text.html;
        const int rank = std::min(block.level + style_.shift, 6);
        out_ += fmt::format("<h{}", rank);
        if (style_.anchors && !block.id.empty()) out_ += fmt::format(" id=\"{}\"", block.id);
        out_ += '>';
        if (style_.aliases != nullptr) out_ += old_anchors(*style_.aliases, block.id);
        append_inline(out_, block.text, from_);
        out_ += fmt::format("</h{}>\n", rank);
    }

    void wrapped(const char* tag, const InlineText& text) {
        ((out_ += '<') += tag) += '>';
        append_inline(out_, text, from_);
        ((out_ += "</") += tag) += ">\n";
    }

    void list(const Block& block) {
        const char* tag = block.level > 0 ? "ol" : "ul";
        out_ += fmt::format("<{}", tag);
        if (block.level > 1) out_ += fmt::format(" start=\"{}\"", block.level);
        out_ += ">\n";
        for (const auto& item : block.children) {
            out_ += "<li>";
            const bool plain = block.tight && !item.children.empty() && item.children[0].kind == Block::Kind::paragraph;
            if (plain) append_inline(out_, item.children[0].text, from_);
            if (!plain || item.children.size() > 1) {
                out_ += '\n';
                blocks({item.children.begin() + (plain ? 1 : 0), item.children.end()});
            }
            out_ += "</li>\n";
        }
        out_ += fmt::format("</{}>\n", tag);
    }

    void quote(const Block& block) {
        out_ += "<blockquote>\n";
        blocks(block.children);
        out_ += "</blockquote>\n";
    }

    /// `look` is an attribute of the caption.
    void table(const Block& block, const std::string& caption, std::string_view look) {
        out_ += "<table>\n";
        if (!caption.empty()) out_ += fmt::format("<caption{}>{}</caption>\n", look, caption);
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            out_ += row == 0 ? "<thead>\n<tr>" : row == 1 ? "<tbody>\n<tr>" : "<tr>";
            for (const auto& cell : block.rows[row]) {
                out_ += row == 0 ? "<th scope=\"col\">" : "<td>";
                append_inline(out_, cell, from_);
                out_ += row == 0 ? "</th>" : "</td>";
            }
            out_ += row == 0 ? "</tr>\n</thead>\n" : "</tr>\n";
        }
        out_ += block.rows.size() > 1 ? "</tbody>\n</table>\n" : "</table>\n";
    }

    void footnotes(const Block& block) {
        out_ += "<ol class=\"footnotes\">\n";
        for (std::size_t i = 0; i < block.children.size(); ++i) {
            out_ += style_.anchors ? fmt::format("<li id=\"{}\">\n", note_anchor(i)) : "<li>\n";
            blocks(block.children[i].children);
            out_ += "</li>\n";
        }
        out_ += "</ol>\n";
    }

    std::string& out_;
    const LinkBase& from_;
    const ProseStyle& style_;
    std::string caption_;
};

}  // namespace

std::string LinkBase::to(std::string_view target) const {
    return base.empty() ? relative_url(url, target) : base + std::string(target);
}

std::string LinkBase::to_node(NodeIndex node) const { return to(model.at(node).url); }

std::string old_anchors(const std::vector<AnchorAlias>& aliases, std::string_view anchor) {
    std::string out;
    for (const auto& alias : aliases) {
        if (alias.anchor == anchor) out += fmt::format("<span id=\"{}\"></span>", alias.old);
    }
    return out;
}

void append_inline(std::string& out, const InlineText& text, const LinkBase& from) {
    std::size_t at = 0;
    for (const auto& link : text.links) {
        out.append(text.html, at, link.at - at);
        append_target(out, link, from);
        at = link.at;
    }
    out.append(text.html, at);
}

std::string inline_html(const InlineText& text, const LinkBase& from) {
    std::string out;
    out.reserve(text.html.size() + text.links.size() * 64);
    append_inline(out, text, from);
    return out;
}

void append_blocks(std::string& out, const std::vector<Block>& blocks, const LinkBase& from, const ProseStyle& style) {
    Writer(out, from, style).blocks(blocks);
}

std::string blocks_html(const std::vector<Block>& blocks, const LinkBase& from, const ProseStyle& style) {
    std::string out;
    append_blocks(out, blocks, from, style);
    return out;
}

std::string body_without_anchors(const Page& page, const LinkBase& from) {
    return blocks_html(page.body, from, {0, false, escaped(page.title)});
}

std::string first_words(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto& block = blocks[i];
        if (block.kind == Block::Kind::paragraph && !is_caption(blocks, i)) return plain_text(block.text.html);
        if (auto words = first_words(block.children); !words.empty()) return words;
    }
    return {};
}

}  // namespace codify
