#include "theme/style_sheet.h"

namespace codify {
namespace {

constexpr std::string_view kBlank = " \t";

std::string_view next_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

std::string_view trimmed(std::string_view line) {
    const auto first = line.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return line.substr(first, line.find_last_not_of(kBlank) - first + 1);
}

/// `line` without the /* */ comments at its start; `open` is whether a comment continues on the next line.
std::string_view after_comments(std::string_view line, bool& open) {
    for (;;) {
        if (open) {
            const auto end = line.find("*/");
            if (end == std::string_view::npos) return {};
            line = trimmed(line.substr(end + 2));
            open = false;
        }
        if (line.substr(0, 2) != "/*") return line;
        line.remove_prefix(2);
        open = true;
    }
}

/// Whether the character at `at`, which is not in a quoted string, can be left out: "a, b", "name: value", "a > b",
/// "0.5", "a {".
bool says_nothing(std::string_view line, std::size_t at) {
    const char before = at == 0 ? ' ' : line[at - 1];
    const auto next = line.substr(at + 1);
    if (line[at] == ' ') {
        const bool after_sign = before == ',' || before == ':' || before == '>';
        return after_sign || next.substr(0, 2) == "> " || next == "{";
    }
    const bool begins_number = before == ' ' || before == ':' || before == '(' || before == ',';
    return line[at] == '0' && begins_number && next.substr(0, 1) == ".";
}

/// Appends one line of a style sheet, without the line break after punctuation and without the last semicolon of a
/// block.
void append_rule(std::string_view line, std::string& out) {
    const char last = line.back();
    if (last == '}' && !out.empty() && out.back() == ';') out.pop_back();
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote == 0 && says_nothing(line, i)) continue;
        out.push_back(c);
        if (c == '\\' && i + 1 < line.size()) {
            out.push_back(line[++i]);
        } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote == 0 ? c : 0;
        }
    }
    if (last != ';' && last != '{' && last != '}' && last != ',') out.push_back('\n');
}

/// "@layer name{" when all of `style` is one such block; else empty.
std::string_view layer_of(std::string_view style) {
    const auto brace = style.find_first_of("{;");
    if (!style.starts_with("@layer ") || brace == std::string_view::npos || style[brace] == ';') return {};
    int depth = 0;
    char quote = 0;
    for (std::size_t i = brace; i < style.size(); ++i) {
        const char c = style[i];
        if (c == '\\') {
            ++i;
        } else if (quote != 0 ? c == quote : c == '"' || c == '\'') {
            quote = quote == 0 ? c : 0;
        } else if (quote == 0 && c == '{') {
            ++depth;
        } else if (quote == 0 && c == '}' && --depth == 0) {
            return i + 1 == style.size() ? style.substr(0, brace + 1) : std::string_view();
        }
    }
    return {};
}

}  // namespace

std::string without_remarks(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool open = false;
    while (!text.empty()) {
        const auto line = after_comments(trimmed(next_line(text)), open);
        if (line.empty()) continue;
        out.append(line).push_back('\n');
    }
    return out;
}

std::string shortened_style(std::string_view text) {
    std::string out;
    const auto kept = without_remarks(text);
    for (std::string_view rest = kept; !rest.empty();) append_rule(next_line(rest), out);
    return out;
}

std::string join_styles(const std::vector<std::string_view>& styles) {
    std::string out;
    std::string_view open;
    for (const auto style : styles) {
        const auto layer = layer_of(style);
        const bool goes_on = !layer.empty() && layer == open;
        if (goes_on) out.pop_back();
        out += style.substr(goes_on ? layer.size() : 0);
        open = layer;
    }
    return out;
}

}  // namespace codify
