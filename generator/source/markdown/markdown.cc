#include "source/markdown/markdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <string>
#include <utility>

#include "base/character_advice.h"
#include "base/html.h"
#include "base/text.h"
#include "base/utf8.h"
#include "source/markdown/entities.h"
#include "source/markdown/link_target.h"
#include "source/markdown/parser_memory.h"

namespace codify {
namespace {

std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text ? std::string_view(text) : std::string_view();
}

/// The name of the node's type, for types that extensions register at run time.
std::string_view type_name(cmark_node* node) { return cmark_node_get_type_string(node); }

bool has_no_words(std::string_view html) { return shows_nothing(plain_text(html)); }

class MarkdownReader {
  public:
    MarkdownReader(std::string_view body, const SourceFile& file, int first_line, Diagnostics& diagnostics)
        : lines_(lines_of(body)),
          file_(file),
          offset_(first_line - 1),
          diagnostics_(diagnostics),
          entities_(body.find('&') != std::string_view::npos) {}

    std::vector<Block> blocks(cmark_node* parent) {
        std::vector<Block> out;
        for (auto* node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) {
                footnotes_.push_back(block(node));
            } else {
                out.push_back(block(node));
            }
        }
        return out;
    }

    /// Appends the footnotes that `blocks` collected.
    void close(std::vector<Block>& out) {
        if (footnotes_.empty()) return;
        Block notes;
        notes.kind = Block::Kind::footnotes;
        notes.line = footnotes_.front().line;
        notes.column = 1;
        notes.children = std::move(footnotes_);
        out.push_back(std::move(notes));
    }

  private:
    Block block(cmark_node* node) {
        Block out;
        out.line = line(node);
        out.column = cmark_node_get_start_column(node);
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_HEADING:
                heading(node, out);
                break;
            case CMARK_NODE_LIST:
                list(node, out);
                break;
            case CMARK_NODE_BLOCK_QUOTE:
                out.kind = Block::Kind::quote;
                out.children = blocks(node);
                break;
            case CMARK_NODE_FOOTNOTE_DEFINITION:
            case CMARK_NODE_ITEM:
                out.kind = Block::Kind::item;
                out.children = blocks(node);
                break;
            case CMARK_NODE_CODE_BLOCK:
                out.kind = Block::Kind::code;
                check_address(node, cmark_node_get_fence_info(node));
                append_escaped(out.text.html, literal(node));
                break;
            case CMARK_NODE_THEMATIC_BREAK:
                out.kind = Block::Kind::rule;
                break;
            case CMARK_NODE_HTML_BLOCK:
                raw_html(node, literal(node));
                break;
            default:
                if (type_name(node) == "table") {
                    table(node, out);
                } else {
                    out.text = inlines(node);
                }
        }
        return out;
    }

    void heading(cmark_node* node, Block& out) {
        out.kind = Block::Kind::heading;
        out.level = cmark_node_get_heading_level(node);
        out.text = inlines(node);
        if (has_no_words(out.text.html))
            diagnostics_.error(place(node), "empty-heading", "this heading has no words",
                               "write the heading or delete the line");
    }

    void list(cmark_node* node, Block& out) {
        out.kind = Block::Kind::list;
        out.tight = cmark_node_get_list_tight(node) != 0;
        if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) out.level = cmark_node_get_list_start(node);
        out.children = blocks(node);
    }

    void table(cmark_node* node, Block& out) {
        out.kind = Block::Kind::table;
        for (auto* row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
            auto& cells = out.rows.emplace_back();
            for (auto* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
                cells.push_back(inlines(cell));
        }
    }

    InlineText inlines(cmark_node* parent) {
        InlineText out;
        auto* iterator = cmark_iter_new(parent);
        for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator)) {
            auto* node = cmark_iter_get_node(iterator);
            if (node == parent) continue;
            if (picture_ != nullptr) {
                inside_picture(node, event, out);
            } else {
                inline_node(node, event == CMARK_EVENT_ENTER, out);
            }
        }
        cmark_iter_free(iterator);
        if (entities_) check_text(parent, out.html);
        return out;
    }

    void inline_node(cmark_node* node, bool enter, InlineText& out) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_TEXT:
                append_escaped(out.html, literal(node));
                break;
            case CMARK_NODE_SOFTBREAK:
                out.html += '\n';
                break;
            case CMARK_NODE_LINEBREAK:
                out.html += "<br />\n";
                break;
            case CMARK_NODE_CODE:
                (out.html += "<code>"), append_escaped(out.html, literal(node)), (out.html += "</code>");
                break;
            case CMARK_NODE_EMPH:
                out.html += enter ? "<em>" : "</em>";
                break;
            case CMARK_NODE_STRONG:
                out.html += enter ? "<strong>" : "</strong>";
                break;
            case CMARK_NODE_HTML_INLINE:
                raw_html(node, literal(node));
                break;
            case CMARK_NODE_LINK:
                enter ? open_link(node, out) : close_link(node, out);
                break;
            case CMARK_NODE_IMAGE:
                open_picture(node, out);
                break;
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                if (enter) footnote(literal(node), out);
                break;
            default:
                break;
        }
    }

    void open_link(cmark_node* node, InlineText& out) {
        out.html += "<a href=\"";
        add_link(node, out, false);
        out.html += "\">";
        link_text_ = out.html.size();
    }

    void close_link(cmark_node* node, InlineText& out) {
        if (has_no_words(std::string_view(out.html).substr(link_text_)) &&
            out.html.find("<img", link_text_) == std::string::npos) {
            diagnostics_.error(place(node), "empty-link", "this link has no words to click",
                               "write the words between the square brackets: [words](target)");
        }
        out.html += "</a>";
    }

    /// cmark gives a picture's description as inline nodes; only their text is kept.
    void open_picture(cmark_node* node, InlineText& out) {
        out.html += "<img";
        add_link(node, out, true);
        out.html += " alt=\"";
        picture_ = node;
        picture_text_ = out.html.size();
    }

    void inside_picture(cmark_node* node, cmark_event_type event, InlineText& out) {
        if (node != picture_) {
            if (event == CMARK_EVENT_ENTER) picture_word(node, out);
            return;
        }
        if (has_no_words(std::string_view(out.html).substr(picture_text_))) {
            diagnostics_.error(place(node), "picture-without-words", "this picture has no description",
                               "say what it shows between the square brackets: ![what it shows](file)");
        }
        out.html += "\" />";
        picture_ = nullptr;
    }

    void picture_word(cmark_node* node, InlineText& out) {
        switch (cmark_node_get_type(node)) {
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK:
                out.html += ' ';
                break;
            case CMARK_NODE_HTML_INLINE:
                raw_html(node, literal(node));
                break;
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                break;
            default:
                append_escaped(out.html, literal(node));
        }
    }

    void add_link(cmark_node* node, InlineText& out, bool picture) {
        const char* url = cmark_node_get_url(node);
        check_address(node, url);
        check_address(node, cmark_node_get_title(node));
        const auto start = place(node);
        Link link{out.html.size(), url ? url : "", start.line, start.column, picture};
        if (const auto fault = picture ? picture_fault(link.target) : target_fault(link.target))
            diagnostics_.error(place(node), "unsafe-link", fault->message, fault->hint);
        out.links.push_back(std::move(link));
    }

    /// Reports the bad characters of `text`, which belongs to `node`. The file passed clean_text, so they came from an
    /// entity.
    void check_text(cmark_node* node, std::string_view text) {
        std::size_t at_line = index_of(node);
        std::size_t at = 0;
        for (auto bad = bad_character(text); bad && found_ < kMostFound;
             bad = bad_character(text, bad->at + bad->size)) {
            ++found_;
            if (bad->flaw == Flaw::not_utf8) {  // the library's bytes for U+FFFE and U+FFFF
                bad->flaw = Flaw::no_character;
                bad->code = text[bad->at] == '\xFE' ? 0xFFFE : 0xFFFF;
            }
            auto [rule, message, hint] = advice_on(*bad, Written::as_entity);
            diagnostics_.error(place_of_entity(node, bad->code, at_line, at), rule, std::move(message),
                               std::move(hint));
        }
    }

    /// Checks text that readers do not see: an address, the title of a link, the language of a code block.
    void check_address(cmark_node* node, const char* text) {
        if (entities_ && text != nullptr) check_text(node, text);
    }

    /// The position of the entity for `code` in the block of `node`, searched from offset `at` of the line with index
    /// `at_line` on; both are advanced beyond it.
    [[nodiscard]] Place place_of_entity(cmark_node* node, char32_t code, std::size_t& at_line, std::size_t& at) const {
        auto* block = node;
        while (cmark_node_get_end_line(block) == 0 && cmark_node_parent(block)) block = cmark_node_parent(block);
        while ((cmark_node_get_type(block) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
            block = cmark_node_parent(block);
        const auto end = std::min(static_cast<std::size_t>(std::max(cmark_node_get_end_line(block), 0)), lines_.size());
        for (auto index = at_line; index < end; ++index) {
            const auto found = find_entity(lines_[index], code, index == at_line ? at : 0);
            if (found == std::string_view::npos) continue;
            at_line = index;
            at = found + 1;
            return {file_, static_cast<int>(index) + offset_ + 1,
                    static_cast<int>(character_count(lines_[index].substr(0, found))) + 1};
        }
        return place(node);
    }

    /// The index in `lines_` of the node's line.
    [[nodiscard]] std::size_t index_of(cmark_node* node) const {
        return static_cast<std::size_t>(line(node) - offset_ - 1);
    }

    void footnote(std::string_view number, InlineText& out) {
        out.html += "<sup><a";
        const int use = ++note_uses_[std::string(number)];
        out.links.push_back({.at = out.html.size(), .target = std::string(number), .footnote = true, .use = use});
        out.html += fmt::format(">{}</a></sup>", number);
    }

    void raw_html(cmark_node* node, std::string_view html) {
        const auto shown = shortened(trim(html.substr(0, html.find('\n'))), 40);
        diagnostics_.error(place(node), "raw-html", fmt::format("HTML is not allowed here: {}", shown),
                           "use Markdown; for a character such as < write \\<");
    }

    /// The node's line in the file. The library reports line 0 for a few nodes: these use the line of the nearest
    /// container.
    [[nodiscard]] int line(cmark_node* node) const {
        while (node && cmark_node_get_start_line(node) == 0) node = cmark_node_parent(node);
        return (node ? cmark_node_get_start_line(node) : 1) + offset_;
    }

    /// The position of an inline node. The library counts columns in bytes, and reports the last line for a link that
    /// spans several.
    [[nodiscard]] Place place(cmark_node* node) const {
        auto* const child = cmark_node_first_child(node);
        const auto own = line(node);
        const int start = child && cmark_node_get_start_line(child) > 0 ? std::min(own, line(child)) : own;
        const auto index = static_cast<std::size_t>(start - offset_ - 1);
        const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 0));
        if (column == 0 || index >= lines_.size()) return {file_, start, 0};
        return {file_, start, static_cast<int>(character_count(lines_[index].substr(0, column - 1))) + 1};
    }

    std::vector<std::string_view> lines_;
    const SourceFile& file_;
    int offset_;
    static constexpr int kMostFound = 20;

    Diagnostics& diagnostics_;
    bool entities_;  ///< without any, all characters have been checked
    int found_ = 0;
    std::vector<Block> footnotes_;
    std::map<std::string, int> note_uses_;  ///< by number, how many have been read
    cmark_node* picture_ = nullptr;
    std::size_t picture_text_ = 0;
    std::size_t link_text_ = 0;
};

}  // namespace

void prepare_markdown() { cmark_gfm_core_extensions_ensure_registered(); }

std::vector<Block> parse_markdown(std::string_view body, const SourceFile& file, int first_line,
                                  Diagnostics& diagnostics) {
    const ParserMemory memory;
    // Only `table`: autolink and strikethrough are not thread-safe in this version of the library.
    // CMARK_OPT_VALIDATE_UTF8 is not needed: clean_text rejected invalid bytes with their position, where the library
    // would replace them.
    auto* parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory.allocator());
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser, body.data(), body.size());
    auto* root = cmark_parser_finish(parser);
    MarkdownReader reader(body, file, first_line, diagnostics);
    auto blocks = reader.blocks(root);
    reader.close(blocks);
    return blocks;
}

}  // namespace codify
