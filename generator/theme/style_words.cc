#include "theme/style_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "source/words/word_parts.h"

namespace codify {
namespace {

constexpr std::string_view kStyleTag = "{{";
constexpr std::string_view kStyleTagEnd = "}}";
constexpr std::string_view kStyleWord = "words.";

/// What a place in a style sheet lies in: a quoted string, a comment, or neither.
enum class Surroundings : std::uint8_t { text, comment, rules };

Surroundings surroundings(std::string_view css, std::size_t at) {
    char quote = 0;
    for (std::size_t i = 0; i < at; ++i) {
        if (quote != 0) {
            if (css[i] == '\\') {
                ++i;
            } else if (css[i] == quote || css[i] == '\n') {
                quote = 0;
            }
        } else if (css.substr(i).starts_with("/*")) {
            const auto end = css.find("*/", i + 2);
            if (end > at) return Surroundings::comment;
            i = end + 1;
        } else if (css[i] == '"' || css[i] == '\'') {
            quote = css[i];
        }
    }
    return quote != 0 ? Surroundings::text : Surroundings::rules;
}

bool is_plain(const Word& word) { return !word.has_forms && word.list.empty() && holes_of(word.text).empty(); }

/// `text` within a quoted string of a style sheet. A line break would end the string there, and with it the style: it
/// is written as an escape, whose blank belongs to it.
std::string quoted_for_style(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\a ";
            continue;
        }
        if (c == '"' || c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out;
}

/// Where the byte at `offset` of `css` stands.
Position position_in(std::string_view css, std::size_t offset) {
    const auto before = css.substr(0, offset);
    const auto line = before.rfind('\n') + 1;  // 0 where there is none
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
            static_cast<int>(character_count(before.substr(line))) + 1};
}

void report_unknown(const std::string& key, Position at, const Words& words, FileProblems& problems) {
    std::vector<std::string> keys;
    for (const auto& [known, word] : words.all()) keys.push_back(known);
    const auto near = nearest(key, keys);
    problems.error(at, "unknown-word", fmt::format("there is no word {}", key),
                   near ? fmt::format("did you mean words.{}?", *near) : "add it to words/en-GB.toml of the theme");
}

}  // namespace

std::string with_words(const std::string& css, const Words& words, std::map<std::string, Place>& used,
                       FileProblems& problems) {
    std::string out;
    std::size_t from = 0;
    for (auto at = css.find(kStyleTag); at != css.npos; at = css.find(kStyleTag, from)) {
        const auto end = std::min(css.find(kStyleTagEnd, at), css.find('\n', at));
        const bool closed = end != css.npos && css[end] != '\n';
        const auto next = closed ? end + kStyleTagEnd.size() : at + kStyleTag.size();
        const auto name = trim(std::string_view(css).substr(at + kStyleTag.size(), end - at - kStyleTag.size()));
        const auto around = surroundings(css, at);
        out.append(css, from, at - from);
        from = next;
        if (around == Surroundings::comment) continue;
        const auto place = position_in(css, at);
        if (!closed) {
            problems.error(place, "unclosed-tag", "this tag is not closed on its line", "write }} where it ends");
        } else if (around != Surroundings::text || !name.starts_with(kStyleWord)) {
            problems.error(place, "wrong-tag", "a style says nothing but words, each in a quoted string",
                           "write it as in content: \"{{words.compare.only_here}}\"");
        } else if (const auto key = std::string(name.substr(kStyleWord.size())); words.find(key) == nullptr) {
            report_unknown(key, place, words, problems);
        } else if (const auto& word = *words.find(key); !is_plain(word)) {
            problems.error(place, "word-form", fmt::format("the word {} is no plain text", key),
                           "a style can say neither values nor forms: take a word of its own");
        } else {
            out += quoted_for_style(word.text);
            used.try_emplace(key, problems.place(place));
        }
    }
    return out.append(css, from);
}

}  // namespace codify
