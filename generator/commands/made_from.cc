#include "commands/made_from.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "base/html.h"

namespace codify {
namespace {

/// Percent-encodes `path` for a URL.
std::string percent_encoded(const std::string& path) {
    constexpr std::string_view kPlain = "/-._~!'()*";
    std::string out;
    for (const char c : path) {
        const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (letter || kPlain.find(c) != std::string_view::npos) {
            out += c;
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return out;
}

void replace_all(std::string& text, std::string_view name, const std::string& value) {
    for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
        text.replace(at, name.size(), value);
}

std::string one_source(const PageSource& from, const std::string& editor) {
    if (from.file.empty()) return escaped(from.what);
    const auto file = from.file.on_disk();
    std::error_code error;
    const bool folder = std::filesystem::is_directory(file, error);  // editors can only open files
    const auto link = folder ? std::string() : editor_link(editor, file);
    const auto name = escaped(file);
    const auto shown = link.empty() ? fmt::format("<code data-file=\"{0}\">{0}</code>", name)
                                    : fmt::format("<a href=\"{0}\" data-file=\"{1}\">{1}</a>", escaped(link), name);
    return from.what.empty() ? shown : fmt::format("{} ({})", shown, escaped(from.what));
}

}  // namespace

std::string editor_link(const std::string& editor, const std::string& file, int line, int column) {
    if (editor == "none") return {};
    auto link = editor;
    replace_all(link, "{line}", std::to_string(std::max(line, 1)));
    replace_all(link, "{column}", std::to_string(std::max(column, 1)));
    replace_all(link, "{path}", percent_encoded(std::filesystem::absolute(file).string()));
    return link;
}

std::string made_from(const std::vector<PageSource>& sources, const std::string& editor) {
    std::string more;
    for (std::size_t i = 1; i < sources.size(); ++i) more += fmt::format("<li>{}</li>", one_source(sources[i], editor));
    if (!more.empty())
        more = fmt::format("<details><summary>and {} more</summary><ul>{}</ul></details>", sources.size() - 1, more);
    return fmt::format(
        "<div id=\"codify--preview\"><template shadowrootmode=\"open\"><link rel=\"stylesheet\" "
        "href=\"/_codify/preview.css\" /><aside aria-label=\"Preview\"><p>Made from "
        "{}</p>{}</aside></template></div>\n",
        one_source(sources.front(), editor), more);
}

}  // namespace codify
