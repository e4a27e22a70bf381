#include "theme/style_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "source/words/word_parts.h"
#include "theme/style_tokens.h"
#include "theme/unclosed.h"
#include "theme/word_tag.h"

namespace codify {
namespace {

constexpr std::string_view kStyleTag = "{{";
constexpr std::string_view kStyleTagEnd = "}}";

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

class StyleWords {
  public:
    StyleWords(const std::string& css, const SourceFile& path, const Words& words, std::map<std::string, Place>& used,
               Diagnostics& diagnostics)
        : css_(css), path_(path), words_(words), used_(used), diagnostics_(diagnostics) {}

    std::string put() {
        std::size_t from = 0;
        for (auto at = css_.find(kStyleTag); at != css_.npos; at = css_.find(kStyleTag, from)) {
            out_.append(css_, from, at - from);
            from = tag(at);
        }
        return std::move(out_.append(css_, from));
    }

  private:
    /// Writes what the tag at `at` says; returns where it ends.
    std::size_t tag(std::size_t at) {
        const auto begin = at + kStyleTag.size();
        const auto end = std::min(css_.find(kStyleTagEnd, at), css_.find('\n', at));
        const bool is_closed = end != css_.npos && css_[end] != '\n';
        const auto around = kind_at(at);
        if (around == StyleToken::Kind::blank) {  // a comment, which is not published
        } else if (!is_closed) {
            fault(at, "unclosed-tag", "this tag is not closed on its line", "write }} where it ends");
        } else if (const auto name = trim(std::string_view(css_).substr(begin, end - begin));
                   around != StyleToken::Kind::text || !name.starts_with(kWordPrefix)) {
            fault(at, "wrong-tag", "a style says nothing but words, each in a quoted string",
                  "write it as in content: \"{{words.compare.only_here}}\"");
        } else {
            say(at, std::string(name.substr(kWordPrefix.size())));
        }
        return is_closed ? end + kStyleTagEnd.size() : begin;
    }

    /// The kind of the token that the byte at `at` is part of. What is never closed is reported by check_style.
    StyleToken::Kind kind_at(std::size_t at) {
        if (tokens_.empty()) tokens_ = style_tokens(css_).tokens;
        const auto ends_behind = [&](const StyleToken& token) { return token.at + token.size > at; };
        const auto found = std::find_if(tokens_.begin(), tokens_.end(), ends_behind);
        return found == tokens_.end() ? StyleToken::Kind::blank : found->kind;
    }

    void say(std::size_t at, const std::string& key) {
        const auto* word = words_.find(key);
        if (word == nullptr) {
            const auto near = words_.nearest_key(key);
            fault(at, "unknown-word", fmt::format("there is no word {}", key),
                  near ? fmt::format("did you mean words.{}?", *near) : "add it to words/en-GB.toml of the theme");
        } else if (!is_plain(*word)) {
            fault(at, "word-form", fmt::format("the word {} is no plain text", key),
                  "a style can say neither values nor forms: take a word of its own");
        } else {
            out_ += quoted_for_style(word->text);
            used_.try_emplace(key, place_in(css_, at, path_));
        }
    }

    void fault(std::size_t at, const char* rule, std::string message, std::string hint) {
        diagnostics_.error(place_in(css_, at, path_), rule, std::move(message), std::move(hint), Exit::usage);
    }

    const std::string& css_;
    const SourceFile& path_;
    const Words& words_;
    std::map<std::string, Place>& used_;
    Diagnostics& diagnostics_;
    std::vector<StyleToken> tokens_;  ///< read when there is a tag
    std::string out_;
};

}  // namespace

std::string with_words(const std::string& css, const SourceFile& path, const Words& words,
                       std::map<std::string, Place>& used, Diagnostics& diagnostics) {
    return StyleWords(css, path, words, used, diagnostics).put();
}

}  // namespace codify
