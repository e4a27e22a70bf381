#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/utf8.h"

namespace codify {
namespace {

using namespace std::string_view_literals;

constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr bool is_accent(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

/// The base letter of a Latin letter from U+00C0 to U+017F; 0 for any other character.
char plain_letter(char32_t c) {
    constexpr std::string_view letters =
        "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuyty"
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
        "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"sv;
    static_assert(letters.size() == 0x180 - 0xC0);
    return c >= 0xC0 && c < 0x180 ? letters[c - 0xC0] : '\0';
}

/// Optimal string alignment distance: insertion, deletion, substitution and transposition of neighbours cost one each.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

}  // namespace

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), to_lower);
    return result;
}

std::string folded(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        const auto size = std::max<std::size_t>(character.size, 1);
        if (const char letter = plain_letter(character.code)) {
            result += letter;
        } else if (size == 1) {
            result += to_lower(text[at]);
        } else if (!is_accent(character.code)) {
            result.append(text, at, size);
        }
        at += size;
    }
    return result;
}

bool is_slug(std::string_view text) {
    if (text.empty() || text.front() == '-' || text.back() == '-' || text.find("--") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

std::string slugify(std::string_view words) {
    const std::string text = folded(words);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        const char c = text[at];
        at += std::max<std::size_t>(character.size, 1);
        if (is_lower(c) || is_digit(c)) {
            result += c;
        } else if (c == '\'' || character.code == 0x2019) {
            continue;  // "people's" is one word
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
    }
    while (!result.empty() && result.back() == '-') result.pop_back();
    return result;
}

std::string printable(std::string_view text) {
    std::string out;
    const auto add = [&](std::string_view good) {
        for (const char c : good) {
            if (c == '\n') {
                out += "<U+000A>";
            } else {
                out += c == '\t' ? ' ' : c;
            }
        }
    };
    std::size_t at = 0;
    while (const auto bad = bad_character(text, at)) {
        add(text.substr(at, bad->at - at));
        at = bad->at + bad->size;
        if (bad->flaw != Flaw::not_utf8) {
            out += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(bad->code));
            continue;
        }
        for (const char c : text.substr(bad->at, bad->size))
            out += fmt::format("<0x{:02X}>", static_cast<unsigned char>(c));
    }
    add(text.substr(at));
    return out;
}

std::string spelled_out(std::string_view text) {
    std::string out;
    const auto shown = printable(text);
    for (std::size_t at = 0; at < shown.size();) {
        const auto character = character_at(shown, at);
        if (character.code < 0x80) {
            out += shown[at];
        } else {
            out += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(character.code));
        }
        at += character.size;
    }
    return out;
}

std::string shortened(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return std::string(text);
    const auto cut = text.substr(0, limit + 1).rfind(' ');
    auto kept = text.substr(0, cut == std::string_view::npos ? limit : cut);
    // Without a space to cut at, the cut may fall inside a character.
    while (!kept.empty() && (static_cast<unsigned char>(text[kept.size()]) & 0xC0U) == 0x80U) kept.remove_suffix(1);
    while (!kept.empty() && (kept.back() == ',' || kept.back() == ';' || is_space(kept.back()))) kept.remove_suffix(1);
    return std::string(kept) + "…";
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<std::string_view> folders_above(std::string_view path) {
    std::vector<std::string_view> out;
    for (auto end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1))
        out.push_back(path.substr(0, end));
    return out;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const std::size_t allowed = word.size() <= 4 ? 1 : std::max<std::size_t>(2, word.size() / 3);
    const std::string sought = lower(word);
    std::optional<std::string> best;
    std::size_t least = allowed + 1;
    for (const auto& candidate : candidates) {
        const std::size_t gap = std::max(candidate.size(), word.size()) - std::min(candidate.size(), word.size());
        if (gap >= least) continue;
        const std::size_t distance = edit_distance(sought, lower(candidate));
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

std::string listed(const std::vector<std::string>& words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? fmt::format(" {} ", last) : ", ";
        out += words[i];
    }
    return out;
}

std::string listed_or(std::string_view none, std::string_view lead, const std::vector<std::string>& words) {
    return words.empty() ? std::string(none) : fmt::format("{}: {}", lead, listed(words));
}

std::string grouped(std::size_t number) {
    auto digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    }
    return digits;
}

std::string counted(std::size_t number, std::string_view what) {
    return grouped(number) + " " + std::string(what) + (number == 1 ? "" : "s");
}

}  // namespace codify
