#include "source/footnotes.h"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

constexpr std::size_t kLongestCodeMark = 80;     // the library takes longer runs of backticks for text
using Unclosed = std::bitset<kLongestCodeMark>;  // lengths of runs of backticks that nothing closes

/// Where the code span that opens at `at` ends, or where its backticks end when no equal run closes it.
std::size_t behind_code(std::string_view text, std::size_t at, Unclosed& unclosed) {
    const auto run_end = [&](std::size_t from) { return std::min(text.find_first_not_of('`', from), text.size()); };
    const auto opened = run_end(at);
    const auto length = opened - at;
    if (length >= unclosed.size() || unclosed[length]) return opened;
    for (auto from = text.find('`', opened); from != std::string_view::npos;) {
        const auto closed = run_end(from);
        if (closed - from == length) return closed;
        from = text.find('`', closed);
    }
    unclosed.set(length);
    return opened;
}

}  // namespace

int Footnotes::define(std::string_view label, int line) {
    const auto [first, fresh] = notes_.try_emplace(lower(label), line);
    return fresh ? 0 : first->second;
}

void Footnotes::find_uses(std::string_view text, int line, int column) {
    if (text.find("[^") == std::string_view::npos) return;
    Unclosed unclosed;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '`') {
            at = behind_code(text, at, unclosed) - 1;
        } else if (text.substr(at, 2) == "[^") {
            const auto end = std::min(text.find_first_of("[] \t", at + 2), text.size());
            if (end < text.size() && text[end] == ']' && end > at + 2) {
                const auto before = static_cast<int>(character_count(text.substr(0, at)));
                uses_.try_emplace(lower(text.substr(at + 1, end - at - 1)), line, column + before);
            }
            at = end - 1;
        }
    }
}

std::vector<Footnotes::Fault> Footnotes::faults() const {
    std::vector<Fault> out;
    for (const auto& [label, use] : uses_) {
        if (notes_.count(label) > 0) continue;
        out.push_back({use.first, use.second, "footnote-undefined", fmt::format("the footnote [{}] has no text", label),
                       fmt::format("add a line that starts with [{}]: or take the mark out", label)});
    }
    for (const auto& [label, line] : notes_) {
        if (uses_.count(label) > 0) continue;
        out.push_back({line, 1, "footnote-unused",
                       fmt::format("nothing refers to the footnote [{}], so it would not be shown", label),
                       fmt::format("write [{}] where it belongs, or delete it", label)});
    }
    return out;
}

}  // namespace codify
