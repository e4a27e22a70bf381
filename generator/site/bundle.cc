#include "site/bundle.h"

#include "site/shorten_script.h"

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

/// `line` without the /* */ comments it begins with; `open` tells whether one goes on below it.
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

/// Appends one line of a style sheet. After a sign that ends something, a line break says nothing; nor do the blank
/// after the name of a property and the one before a brace.
void append_rule(std::string_view line, std::string& out) {
    const auto name = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-");
    const char last = line.back();
    if (last == ';' && name != std::string_view::npos && line.substr(name, 2) == ": ") {
        out.append(line.substr(0, name + 1)).append(line.substr(name + 2));
    } else if (line.size() > 2 && line.substr(line.size() - 2) == " {") {
        out.append(line.substr(0, line.size() - 2)).push_back('{');
    } else {
        out.append(line);
    }
    if (last != ';' && last != '{' && last != '}' && last != ',') out.push_back('\n');
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

std::string join_styles(const std::vector<Source>& sources) {
    std::string out;
    for (const auto& source : sources) {
        const auto kept = without_remarks(source.text);
        for (std::string_view rest = kept; !rest.empty();) append_rule(next_line(rest), out);
    }
    return out;
}

std::string join_scripts(const std::vector<Source>& sources) {
    std::string out = "(() => {\n\"use strict\";\n";
    for (const auto& source : sources) out += source.text + "\n";
    return shortened_script(out + "})();\n");
}

}  // namespace codify
