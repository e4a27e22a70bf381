#include "theme/unclosed.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"

namespace codify {
namespace {

char closing(std::string_view bracket) {
    const char kind = bracket.back();
    return kind == '(' ? ')' : kind == '[' ? ']' : '}';
}

std::string_view line_up_to(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    return before.substr(before.rfind('\n') + 1);  // the whole of it on the first line
}

std::size_t indent_at(std::string_view text, std::size_t at) {
    const auto line = line_up_to(text, at);
    return std::min(line.find_first_not_of(" \t"), line.size());
}

}  // namespace

void OpenBrackets::open(std::size_t at, std::string_view bracket) { open_.push_back({at, bracket}); }

Unclosed OpenBrackets::close(std::size_t at, char bracket) {
    if (open_.empty())
        return {at, fmt::format("this {} closes nothing", bracket), "take it out, or write what it closes"};
    const auto last = open_.back();
    open_.pop_back();
    if (closing(last.bracket) != bracket)
        return {last.at, fmt::format("this {} is not closed before the next {}", last.bracket, bracket),
                fmt::format("write {} where it ends", closing(last.bracket))};
    const auto line = line_up_to(text_, at);
    const bool begins_line = line.find_first_not_of(" \t") == std::string_view::npos;
    if (begins_line && line.size() != indent_at(text_, last.at)) askew_.push_back(last);
    return {};
}

Unclosed OpenBrackets::never_closed(const Open& open) {
    return {open.at, fmt::format("this {} is never closed", open.bracket),
            fmt::format("write {} where it ends", closing(open.bracket))};
}

Unclosed OpenBrackets::end() const {
    if (open_.empty()) return {};
    // Each closing bracket closes the last open one, so what is still open at the end is seldom the bracket at fault.
    for (const auto& open : askew_) {
        if (open.at > open_.back().at && open.bracket == open_.back().bracket) return never_closed(open);
    }
    return never_closed(open_.back());
}

Place place_in(std::string_view text, std::size_t at, const SourceFile& file) {
    at = std::min(at, text.size());
    return {file, static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1,
            static_cast<int>(character_count(line_up_to(text, at))) + 1};
}

}  // namespace codify
