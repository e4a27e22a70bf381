#include "source/markdown/raw_lines.h"

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::size_t kCodeIndent = 4;
constexpr std::size_t kLongestFence = 255;  // the library counts no longer runs

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool only(std::string_view text, char mark) { return text.find_first_not_of(mark) == std::string_view::npos; }

bool is_heading(std::string_view text) {
    const auto level = std::min(text.find_first_not_of('#'), text.size());
    return level >= 1 && level <= 6 && (level == text.size() || is_blank(text[level]));
}

bool is_rule(std::string_view text) {
    const char mark = text.front();
    if (mark != '*' && mark != '-' && mark != '_') return false;
    const auto marks = std::count(text.begin(), text.end(), mark);
    return marks >= 3 && std::all_of(text.begin(), text.end(), [&](char c) { return c == mark || is_blank(c); });
}

/// The underline of a setext heading.
bool is_underline(std::string_view text) {
    text = trim(text);
    return only(text, '=') || only(text, '-');
}

/// A line that the library could parse as an HTML block: a tag, comment or instruction, but not an address between <
/// and >.
bool is_html(std::string_view text) {
    if (text.size() < 2 || text.front() != '<') return false;
    if (text[1] == '!' || text[1] == '?') return true;
    text.remove_prefix(text[1] == '/' ? 2 : 1);
    if (text.empty() || !is_letter(text.front())) return false;
    const auto end =
        std::find_if(text.begin(), text.end(), [](char c) { return !is_letter(c) && !is_digit(c) && c != '-'; });
    return end == text.end() || is_blank(*end) || *end == '>' || *end == '/';
}

/// The length of a list marker ("-", "12."), or 0. Inside a paragraph only a bullet or the number 1, followed by text,
/// begins a list.
std::size_t list_mark(std::string_view text, bool in_paragraph) {
    std::size_t at = 0;
    if (text[0] == '-' || text[0] == '*' || text[0] == '+') {
        at = 1;
    } else {
        int number = 0;
        for (; at < text.size() && at < 9 && is_digit(text[at]); ++at) number = number * 10 + (text[at] - '0');
        if (at == 0 || at == text.size() || (text[at] != '.' && text[at] != ')')) return 0;
        if (in_paragraph && number != 1) return 0;
        ++at;
    }
    if (at < text.size() && !is_blank(text[at])) return 0;
    return in_paragraph && trim(text.substr(at)).empty() ? 0 : at;
}

/// The length of "[^label]:", or 0.
std::size_t note_mark(std::string_view text) {
    if (text.substr(0, 2) != "[^") return 0;
    const auto end = text.find_first_of("] \t", 2);
    return end != std::string_view::npos && end > 2 && text.substr(end, 2) == "]:" ? end + 2 : 0;
}

}  // namespace

/// Advances over a line by columns; a tab extends to the next multiple of four and can be consumed in parts.
class RawLines::Cursor {
  public:
    explicit Cursor(std::string_view line) : line_(line) {}

    [[nodiscard]] std::size_t indent() const {
        std::size_t column = column_;
        for (const char c : line_) {
            if (!is_blank(c)) break;
            column += width(c, column);
        }
        return column - column_;
    }

    [[nodiscard]] std::string_view rest() const {
        return line_.substr(std::min(line_.find_first_not_of(" \t"), line_.size()));
    }

    [[nodiscard]] bool blank() const { return rest().empty(); }
    [[nodiscard]] bool at_end() const { return line_.empty(); }

    void skip(std::size_t columns) {
        const auto target = column_ + columns;
        while (column_ < target && !line_.empty()) {
            const auto step = width(line_.front(), column_);
            if (column_ + step > target) {
                column_ = target;
            } else {
                column_ += step;
                line_.remove_prefix(1);
            }
        }
    }

  private:
    static std::size_t width(char c, std::size_t column) { return c == '\t' ? 4 - column % 4 : 1; }

    std::string_view line_;
    std::size_t column_ = 0;
};

RawLine RawLines::read(std::string_view line) {
    RawLine raw;
    Cursor cursor(line);
    const auto matched = match(cursor);
    const bool whole = matched == open_.size();
    if (in_fence() && whole) {
        const auto fence = cursor.indent() < kCodeIndent ? read_fence(cursor.rest()) : std::nullopt;
        const bool closes = fence && fence->bare && fence->mark == fence_.mark && fence->length >= fence_.length;
        if (closes) fence_ = {};
        raw.kind = closes ? RawLine::Kind::fence : RawLine::Kind::code;
        raw.text = cursor.rest();
        raw.depth = open_.size();
        return raw;
    }
    raw.leaves_fence = in_fence();
    fence_ = {};

    const auto before = leaf_;
    bool in_paragraph = before == Leaf::paragraph && whole;
    bool opened = false;
    while ((opened ? open_.size() : matched) <= kDeepest &&
           open(cursor, opened ? open_.size() : matched, in_paragraph, raw)) {
        opened = true;
        in_paragraph = false;
    }
    const bool lazy = before == Leaf::paragraph && !opened;
    raw.kind = kind_of(cursor, in_paragraph, lazy);
    raw.text = cursor.rest();
    raw.fresh = raw.kind != RawLine::Kind::text || !(lazy || (before == Leaf::table && whole && !opened));
    raw.loose = !raw.fresh && (!whole || cursor.indent() >= kCodeIndent);
    if (raw.fresh && !opened) open_.resize(matched);
    if (raw.kind == RawLine::Kind::fence) {
        fence_ = *read_fence(raw.text);
        fence_.length = std::min(fence_.length, kLongestFence);
    }
    if (raw.kind != RawLine::Kind::blank) {
        for (auto& container : open_) container.empty = false;
    }
    if (raw.kind != RawLine::Kind::text) {
        leaf_ = Leaf::none;
    } else if (raw.fresh) {
        leaf_ = Leaf::paragraph;
    }
    raw.depth = open_.size();
    return raw;
}

/// How many of the open containers the line continues; `cursor` ends after their markers.
std::size_t RawLines::match(Cursor& cursor) const {
    const bool empty = cursor.at_end();  // a footnote continues over empty lines, but a line of blanks ends it
    std::size_t matched = 0;
    for (const auto& container : open_) {
        const auto indent = cursor.indent();
        if (container.kind == Container::Kind::quote) {
            if (indent >= kCodeIndent || cursor.blank() || cursor.rest().front() != '>') break;
            cursor.skip(indent + 1);
            if (cursor.indent() > 0) cursor.skip(1);
        } else if (indent >= container.width) {
            cursor.skip(container.width);
        } else if (!cursor.blank() || container.empty || (container.kind == Container::Kind::note && !empty)) {
            break;
        } else {
            cursor.skip(indent);
        }
        ++matched;
    }
    return matched;
}

/// Opens the container whose marker is at `cursor`, if there is one, inside the first `keep` of those that are open.
bool RawLines::open(Cursor& cursor, std::size_t keep, bool in_paragraph, RawLine& raw) {
    using Kind = Container::Kind;
    const auto indent = cursor.indent();
    const auto text = cursor.rest();
    if (text.empty() || indent >= kCodeIndent) return false;
    const auto push = [&](const Container& container) {
        open_.resize(keep);
        if (keep > 0) open_.back().empty = false;
        open_.push_back(container);
        return true;
    };
    if (text.front() == '>') {
        cursor.skip(indent + 1);
        if (cursor.indent() > 0) cursor.skip(1);
        return push({Kind::quote, 0});
    }
    if (kind_of(cursor, in_paragraph, false) != RawLine::Kind::text) return false;
    if (const auto mark = note_mark(text); mark > 0) {
        const auto inside = open_.begin() + static_cast<std::ptrdiff_t>(keep);
        raw.note_in_note |= std::any_of(open_.begin(), inside, [](const auto& c) { return c.kind == Kind::note; });
        raw.note = text.substr(1, mark - 3);
        cursor.skip(indent + mark);
        cursor.skip(cursor.indent());
        return push({Kind::note, kCodeIndent});
    }
    const auto mark = list_mark(text, in_paragraph);
    if (mark == 0) return false;
    cursor.skip(indent + mark);
    const auto space = cursor.indent();
    const bool usual = space >= 1 && space <= 4 && !cursor.blank();
    const Container item{Kind::item, indent + mark + (usual ? space : 1), cursor.blank()};
    cursor.skip(usual ? space : std::min<std::size_t>(space, 1));
    return push(item);
}

/// The kind of the rest of a line after its containers.
RawLine::Kind RawLines::kind_of(const Cursor& cursor, bool in_paragraph, bool lazy) const {
    using Kind = RawLine::Kind;
    const auto text = cursor.rest();
    if (text.empty()) return Kind::blank;
    if (cursor.indent() >= kCodeIndent) return lazy ? Kind::text : Kind::code;
    if (is_heading(text)) return Kind::heading;
    if (read_fence(text)) return Kind::fence;
    if (is_html(text)) return Kind::html;
    if (in_paragraph && is_underline(text)) return Kind::rule;
    return is_rule(text) ? Kind::rule : Kind::text;
}

std::optional<Fence> read_fence(std::string_view text) {
    if (text.empty() || (text[0] != '`' && text[0] != '~')) return std::nullopt;
    Fence fence{text[0], std::min(text.find_first_not_of(text[0]), text.size()), false};
    const auto rest = text.substr(fence.length);
    if (fence.length < 3 || (fence.mark == '`' && rest.find('`') != std::string_view::npos)) return std::nullopt;
    fence.bare = trim(rest).empty();
    return fence;
}

bool like_delimiter_row(std::string_view text) {
    return text.find('-') != std::string_view::npos && text.find_first_of("|:") != std::string_view::npos &&
           text.find_first_not_of("|:- \t") == std::string_view::npos;
}

std::optional<std::size_t> delimiter_columns(std::string_view text) {
    text = trim(text);
    if (!text.empty() && text.front() == '|') text.remove_prefix(1);
    if (!text.empty() && text.back() == '|') text.remove_suffix(1);
    std::size_t columns = 1;
    for (;; ++columns) {
        const auto end = text.find('|');
        auto cell = trim(text.substr(0, end));
        if (!cell.empty() && cell.front() == ':') cell.remove_prefix(1);
        if (!cell.empty() && cell.back() == ':') cell.remove_suffix(1);
        if (cell.empty() || !only(cell, '-')) return std::nullopt;
        if (end == std::string_view::npos) return columns;
        text.remove_prefix(end + 1);
    }
}

std::size_t cell_count(std::string_view text) {
    text = trim(text);
    if (!text.empty() && text.front() == '|') text.remove_prefix(1);
    if (text.empty()) return 0;
    std::size_t cells = 0;
    char before = 0;
    for (const char c : text) {
        if (c == '|' && before != '\\') ++cells;
        before = c;
    }
    const bool closed = before == '|' && (text.size() == 1 || text[text.size() - 2] != '\\');
    return closed ? cells : cells + 1;
}

}  // namespace codify
