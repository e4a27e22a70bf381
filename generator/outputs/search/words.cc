#include "outputs/search/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "outputs/search/letters.h"
#include "outputs/search/spelling.h"
#include "outputs/search/stop_words.h"

namespace codify {
namespace {

/// Suffix of a stop word that is a name: a letter that no folded text ends in.
constexpr std::string_view kName = "\u02C8";

enum class Sign : unsigned char { other, letter, hyphen, apostrophe, beyond };

/// By byte; `beyond` is part of a character beyond ASCII.
constexpr auto kSignOf = [] {
    std::array<Sign, 256> signs{};
    for (unsigned c = 0; c < signs.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        signs[c] = c >= 0x80               ? Sign::beyond
                   : letter                ? Sign::letter
                   : c == '-'              ? Sign::hyphen
                   : c == '\'' || c == '`' ? Sign::apostrophe
                                           : Sign::other;
    }
    return signs;
}();

Sign byte_sign(char c) { return kSignOf[static_cast<unsigned char>(c)]; }

/// Soft hyphens, joiners and direction marks, which are invisible within a word.
constexpr bool is_unseen(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

constexpr bool is_accent_mark(char32_t c) { return c >= 0x0300 && c <= 0x036F; }

Sign sign_of(char32_t c) {
    if (is_unseen(c)) return Sign::letter;
    if (c == 0x2010 || c == 0x2011) return Sign::hyphen;
    constexpr std::u32string_view apostrophes = U"\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";
    if (apostrophes.find(c) != std::u32string_view::npos) return Sign::apostrophe;
    // Beyond ASCII every character is a letter except those in the blocks of symbols and punctuation.
    const bool sign = c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x2000 && c < 0x2C00) ||
                      (c >= 0x3000 && c < 0x3040) || (c >= 0xFE00 && c <= 0xFFFF);
    return sign ? Sign::other : Sign::letter;
}

struct Step {
    Sign sign = Sign::other;
    std::size_t size = 1;
};

Step step_beyond_ascii(std::string_view text, std::size_t at) {
    const auto character = character_at(text, at);
    return character.size == 0 ? Step{} : Step{sign_of(character.code), character.size};
}

Step step_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto sign = byte_sign(text[at]);
    return sign == Sign::beyond ? step_beyond_ascii(text, at) : Step{sign, 1};
}

/// Drops the apostrophes of `word`, and an s after the last one: "people's" is "people".
std::string without_apostrophes(const std::string& word) {
    std::string out;
    std::size_t last = std::string::npos;  // position of the last one
    for (std::size_t at = 0; at < word.size();) {
        const auto step = step_at(word, at);
        if (step.sign == Sign::apostrophe) {
            last = out.size();
        } else {
            out.append(word, at, step.size);
        }
        at += step.size;
    }
    if (last != std::string::npos && last > 0 && out.size() == last + 1 && out[last] == 's') out.pop_back();
    return out;
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// `word` with characters beyond ASCII normalised.
std::string in_one_form(const std::string& word) {
    if (is_ascii(word)) return word;
    const auto text = folded(decomposed(word));
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = character_at(text, at);
        const auto size = std::max<std::size_t>(character.size, 1);
        const bool seen = !is_unseen(character.code) && !is_accent_mark(character.code);
        if (seen && step_at(text, at).sign == Sign::letter) out.append(text, at, size);
        at += size;
    }
    return out;
}

/// Whether `text`, as written, is two capitals or more, followed at most by an apostrophe and an s.
bool is_in_capitals(std::string_view text) {
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto end = std::find_if_not(text.begin(), text.end(), is_capital);
    const auto count = static_cast<std::size_t>(end - text.begin());
    if (count < 2 || count == text.size()) return count >= 2;
    const auto step = step_at(text, count);
    return step.sign == Sign::apostrophe && text.substr(count + step.size) == "s";
}

/// One part of a word, folded.
std::string part_of(std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return byte_sign(c) == Sign::letter; });
    auto part = british(plain ? lower(text) : in_one_form(without_apostrophes(lower(text))));
    return is_in_capitals(text) ? as_name(std::move(part)) : part;
}

}  // namespace

std::string as_name(std::string letters) {
    if (is_stop_word(letters)) letters += kName;
    return letters;
}

std::string as_written(const std::string& word) {
    if (!word.ends_with(kName)) return word;
    auto out = word.substr(0, word.size() - kName.size());
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

std::string_view next_word(std::string_view text, std::size_t& at) {
    const auto behind = [&](Sign sign, std::size_t i) {  // skips all bytes of this class
        while (i < text.size() && byte_sign(text[i]) == sign) ++i;
        return i;
    };
    at = behind(Sign::other, at);
    auto step = step_at(text, at);
    for (; step.sign != Sign::letter; step = step_at(text, at)) {
        if (at >= text.size()) return {};
        at = behind(Sign::other, at + step.size);
    }
    const auto from = at;
    do {
        at = behind(Sign::letter, at + step.size);
        if (at < text.size() && byte_sign(text[at]) == Sign::other) break;  // the usual case
        step = step_at(text, at);
    } while (step.sign == Sign::letter ||
             (step.sign != Sign::other && step_at(text, at + step.size).sign == Sign::letter));
    return text.substr(from, at - from);
}

WordForms forms_of(std::string_view word) {
    WordForms forms;
    std::string whole;
    const auto add = [&](std::string_view text) {
        auto part = part_of(text);
        if (part.empty()) return;
        whole += part;
        forms.push_back(std::move(part));
    };
    std::size_t from = 0;
    for (std::size_t at = 0; at < word.size();) {
        const auto step = step_at(word, at);
        if (step.sign == Sign::hyphen) {
            add(word.substr(from, at - from));
            from = at + step.size;
        }
        at += step.size;
    }
    add(word.substr(from));
    if (forms.size() > 1) forms.push_back(std::move(whole));
    return forms;
}

std::vector<WordForms> words_of(std::string_view text) {
    std::vector<WordForms> out;
    std::size_t at = 0;
    for (auto word = next_word(text, at); !word.empty(); word = next_word(text, at)) {
        auto forms = forms_of(word);
        if (!forms.empty()) out.push_back(std::move(forms));
    }
    return out;
}

std::vector<std::string> word_parts(std::string_view text) {
    std::vector<std::string> out;
    for (auto& forms : words_of(text)) {
        if (forms.size() > 1) forms.pop_back();
        std::move(forms.begin(), forms.end(), std::back_inserter(out));
    }
    return out;
}

std::string phrase(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) (out += out.empty() ? "" : " ") += word;
    return out;
}

std::string folded_letters() {
    std::string out;
    for (unsigned code = 0xC0; code < 0x180; ++code) {
        const std::string letter = {static_cast<char>(0xC0U | (code >> 6U)), static_cast<char>(0x80U | (code & 0x3FU))};
        if (decomposed(letter) == letter && sign_of(code) == Sign::letter) out += letter + folded(letter);
    }
    return out;
}

}  // namespace codify
