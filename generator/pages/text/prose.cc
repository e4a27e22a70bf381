#include "pages/text/prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "base/html.h"
#include "base/text.h"
#include "model/addresses/anchors.h"
#include "model/addresses/paths.h"
#include "model/texts.h"
#include "pages/text/table_width.h"

namespace codify {
namespace {

constexpr std::string_view kTableMark = "Table:";

/// For a caption that repeats the heading above it.
constexpr std::string_view kHidden = " class=\"visually-hidden\"";

/// Whether block `i` is a paragraph that names the table after it.
bool is_caption(const std::vector<Block>& blocks, std::size_t i) {
    return blocks[i].kind == Block::Kind::paragraph && blocks[i].text.html.starts_with(kTableMark) &&
           i + 1 < blocks.size() && blocks[i + 1].kind == Block::Kind::table;
}

/// By number, from 1 on, how many numbers in `blocks` lead to each footnote; empty without any.
std::vector<int> note_uses(const std::vector<Block>& blocks) {
    if (blocks.empty() || blocks.back().kind != Block::Kind::footnotes) return {};
    std::vector<int> out(blocks.back().children.size() + 1);
    visit_blocks(blocks, [&](const InlineText& text) {
        for (const auto& link : text.links) {
            const auto number = link.footnote ? static_cast<std::size_t>(std::atoi(link.target.c_str())) : 0;
            if (number > 0 && number < out.size()) ++out[number];
        }
    });
    return out;
}

class Writer {
  public:
    Writer(std::string& out, const LinkBase& from, const ProseStyle& style, std::vector<int> uses)
        : out_(out), from_(from), style_(style), caption_(style.caption), uses_(std::move(uses)) {}

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
        while (!above_.empty() && above_.back().level >= block.level) above_.pop_back();
        const int rank = heading_rank(style_.rank + static_cast<int>(above_.size()));
        above_.push_back({block.level, plain_text(caption_)});
        out_ += fmt::format("<h{}", rank);
        if (style_.anchors && !block.id.empty()) out_ += fmt::format(" id=\"{}\"", block.id);
        out_ += '>';
        if (style_.aliases != nullptr) out_ += old_anchors(*style_.aliases, block.id);
        inline_text(block.text);
        out_ += fmt::format("</h{}>\n", rank);
    }

    void wrapped(const char* tag, const InlineText& text) {
        ((out_ += '<') += tag) += '>';
        inline_text(text);
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
            if (plain) inline_text(item.children[0].text);
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

    void inline_text(const InlineText& text) {
        append_with(out_, text,
                    [&](const Link& link) { link.footnote ? note_number(link) : append_target(out_, link, from_); });
    }

    /// `look` is an attribute of the caption.
    void table(const Block& block, const std::string& caption, std::string_view look) {
        const bool in_box = may_be_wide(block);
        if (in_box) open_box(plain_text(caption), look.empty() || caption != style_.caption);
        out_ += "<table>\n";
        if (!caption.empty()) out_ += fmt::format("<caption{}>{}</caption>\n", look, caption);
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            out_ += row == 0 ? "<thead>\n<tr>" : row == 1 ? "<tbody>\n<tr>" : "<tr>";
            for (const auto& cell : block.rows[row]) {
                const bool heads = row == 0 && !is_blank_cell(cell);
                out_ += heads ? "<th scope=\"col\">" : "<td>";
                inline_text(cell);
                out_ += heads ? "</th>" : "</td>";
            }
            out_ += row == 0 ? "</tr>\n</thead>\n" : "</tr>\n";
        }
        out_ += block.rows.size() > 1 ? "</tbody>\n</table>\n" : "</table>\n";
        if (in_box) out_ += style_.anchors ? "</section>\n" : "</div>\n";
    }

    /// Opens the box in which a table scrolls that is wider than the page. It is a landmark where the text has the page
    /// to itself; where the same table may stand there several times, landmarks of one name would be in the way.
    void open_box(std::string name, bool named_in_text) {
        if (name.empty()) name = style_.place;
        if (named_in_text && name != style_.place && !style_.place.empty()) name += ", " + style_.place;
        if (boxes_.contains(name) && above_.size() > 1) name += ", " + above_[above_.size() - 2].words;
        const auto first = name;
        for (int number = 2; !boxes_.insert(name).second; ++number) name = fmt::format("{} ({})", first, number);
        const auto* const tag = style_.anchors ? "section" : "div role=\"group\"";
        out_ += fmt::format("<{} class=\"table-box\" tabindex=\"0\" aria-label=\"{}\">\n", tag, escaped(name));
    }

    /// Whether the notes of this text have ids on this page.
    [[nodiscard]] bool links_notes() const { return style_.anchors || !style_.notes.empty(); }

    /// The attributes of a number that leads to a note.
    void note_number(const Link& link) {
        if (!links_notes()) return;
        const auto note = style_.notes + "note-" + link.target;
        out_ += fmt::format(" id=\"{}\" href=\"#{}\" aria-label=\"{}\"", note_use_anchor(note, link.use), note,
                            escaped(from_.model.words.say(Phrase::footnote, {link.target})));
    }

    void footnotes(const Block& block) {
        out_ += "<ol class=\"footnotes\">\n";
        for (std::size_t i = 0; i < block.children.size(); ++i) {
            const auto note = style_.notes + note_anchor(i);
            out_ += links_notes() ? fmt::format("<li id=\"{}\">\n", note) : "<li>\n";
            const auto& parts = block.children[i].children;
            const bool ends_in_words = !parts.empty() && parts.back().kind == Block::Kind::paragraph;
            blocks({parts.begin(), parts.end() - (ends_in_words ? 1 : 0)});
            out_ += "<p>";
            if (ends_in_words) inline_text(parts.back().text);
            if (links_notes()) back_links(note, i + 1);
            out_ += "</p>\n</li>\n";
        }
        out_ += "</ol>\n";
    }

    /// Links from note `number` back to each place that leads to it.
    void back_links(const std::string& note, std::size_t number) {
        const auto& words = from_.model.words;
        const int count = number < uses_.size() ? uses_[number] : 0;
        const auto shown = std::to_string(number);
        for (int use = 1; use <= count; ++use) {
            const auto place = std::to_string(use);
            const auto name = count == 1 ? words.say(Phrase::footnote_back, {shown})
                                         : words.say(Phrase::footnote_back_of, {shown, place, std::to_string(count)});
            out_ +=
                fmt::format(" <a href=\"#{}\" aria-label=\"{}\">\u2191</a>", note_use_anchor(note, use), escaped(name));
        }
    }

    std::string& out_;
    const LinkBase& from_;
    const ProseStyle& style_;
    std::string caption_;
    struct Above {
        int level;  ///< as the author wrote it
        std::string words;
    };
    std::vector<Above> above_;     ///< the last heading, and before it those that it stands below
    std::set<std::string> boxes_;  ///< the names of boxes so far
    std::vector<int> uses_;        ///< by number of a footnote, from 1 on
};

}  // namespace

std::string old_anchors(const std::vector<AnchorAlias>& aliases, std::string_view anchor) {
    std::string out;
    for (const auto& alias : aliases) {
        if (alias.anchor == anchor) out += fmt::format("<span id=\"{}\"></span>", alias.old);
    }
    return out;
}

void append_blocks(std::string& out, const std::vector<Block>& blocks, const LinkBase& from, const ProseStyle& style) {
    Writer(out, from, style, note_uses(blocks)).blocks(blocks);
}

std::string blocks_html(const std::vector<Block>& blocks, const LinkBase& from, const ProseStyle& style) {
    std::string out;
    append_blocks(out, blocks, from, style);
    return out;
}

std::string body_without_anchors(const Page& page, const LinkBase& from) {
    return blocks_html(page.body, from, {.anchors = false, .caption = escaped(page.title), .notes = "again--"});
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
