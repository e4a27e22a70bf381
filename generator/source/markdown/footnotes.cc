#include "source/markdown/footnotes.h"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

constexpr std::size_t kMostUnmade = 20;
constexpr std::size_t kLongestCodeMark = 80;     // the library treats longer runs of backticks as text
using Unclosed = std::bitset<kLongestCodeMark>;  // lengths of runs of backticks without a closing run

/// The end of the code span that opens at `at`, or the end of its backticks when no equal run closes it.
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

/// Why the mark at the start of `text` ("[^my note] …") is not a valid footnote mark.
std::string no_footnote(std::string_view text) {
    const auto end = text.find(']');
    if (end == std::string_view::npos) return "this mark of a footnote is not closed on its line";
    const auto mark = shortened(text.substr(0, end + 1), 40);
    if (end == 2) return fmt::format("{} has no label, so it makes no footnote", mark);
    const bool bracket = text.substr(1, end).find('[') != std::string_view::npos;
    return fmt::format("{} makes no footnote, since its label holds a {}", mark, bracket ? "bracket" : "space");
}

std::string hint_on_label(std::string_view text) {
    const auto end = text.find_first_of("[]", 2);
    const bool closed = end != std::string_view::npos && text[end] == ']';
    const auto label = closed ? slugify(text.substr(2, end - 2)) : std::string();
    return fmt::format("write [^{}] here and in front of the note's text; where none is meant, write \\[^",
                       label.empty() ? "1" : label);
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
            const auto here = [&] { return column + static_cast<int>(character_count(text.substr(0, at))); };
            const auto end = std::min(text.find_first_of("[] \t", at + 2), text.size());
            if (end < text.size() && text[end] == ']' && end > at + 2) {
                uses_.try_emplace(lower(text.substr(at + 1, end - at - 1)), line, here());
            } else if (unmade_.size() < kMostUnmade) {
                const auto mark = text.substr(at);
                unmade_.push_back({line, here(), "footnote-label", no_footnote(mark), hint_on_label(mark)});
            }
            at = end - 1;
        }
    }
}

std::vector<Footnotes::Fault> Footnotes::faults() const {
    auto out = unmade_;
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
