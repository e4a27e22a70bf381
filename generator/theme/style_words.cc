#include "theme/style_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "source/words/word_parts.h"

namespace codify {
namespace {

constexpr std::string_view kStyleWord = "{{words.";
constexpr std::string_view kStyleWordEnd = "}}";

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
    for (auto at = css.find(kStyleWord); at != css.npos; at = css.find(kStyleWord, from)) {
        const auto end = css.find(kStyleWordEnd, at);
        if (end == css.npos) break;
        const auto key = css.substr(at + kStyleWord.size(), end - at - kStyleWord.size());
        out.append(css, from, at - from);
        from = end + kStyleWordEnd.size();
        const auto* word = words.find(key);
        if (word == nullptr) {
            report_unknown(key, position_in(css, at), words, problems);
        } else if (word->has_forms || !word->list.empty() || !holes_of(word->text).empty()) {
            problems.error(position_in(css, at), "word-form", fmt::format("the word {} is no plain text", key),
                           "a style can say neither values nor forms: take a word of its own");
        } else {
            out += quoted_for_style(word->text);
            used.try_emplace(key, problems.place(position_in(css, at)));
        }
    }
    return out.append(css, from);
}

}  // namespace codify
