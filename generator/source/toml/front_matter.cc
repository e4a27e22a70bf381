#include "source/toml/front_matter.h"

#include <algorithm>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view kMark = "+++";
constexpr std::size_t kLargestFront = 16 * 1024;

std::string_view line_at(std::string_view text, std::size_t at) {
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text, const SourceFile& file, Diagnostics& diagnostics) {
    const auto fault = [&](const char* message, const char* hint) {
        diagnostics.error({file, 1, 1}, "front-matter", message, hint);
        return std::nullopt;
    };
    if (trim(text).empty()) return fault("this file is empty", "write +++, title = \"…\", +++ and then the text");
    if (trim(line_at(text, 0)) != kMark) {
        return fault("the file must open with its settings between two lines of +++",
                     "write +++, title = \"…\", +++ at the top");
    }
    const std::size_t begin = line_at(text, 0).size() + 1;
    int line = 2;
    for (std::size_t at = begin; at < text.size(); ++line) {
        const auto current = line_at(text, at);
        if (trim(current) == kMark) {
            const auto settings = text.substr(begin, at - begin);
            if (settings.size() > kLargestFront)
                return fault("the settings at the top are longer than 16 KiB", "move text below the second +++");
            auto value = parse_toml(settings, 2, {file, diagnostics});
            if (!value) return std::nullopt;
            const auto next = std::min(at + current.size() + 1, text.size());
            return FrontMatter{std::move(*value), text.substr(next), line + 1};
        }
        at += current.size() + 1;
    }
    return fault("the settings at the top are never closed", "write +++ on a line of its own where they end");
}

}  // namespace codify
