#include "outputs/search/words.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "outputs/search/spelling.h"

namespace codify {
namespace {

enum class Sign : unsigned char { other, letter, hyphen, apostrophe, beyond };

/// By byte; `beyond` is part of a character beyond ASCII.
constexpr auto kSignOf = [] {
    std::array<Sign, 256> signs{};
    for (unsigned c = 0; c < signs.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        signs[c] = c >= 0x80   ? Sign::beyond
                   : letter    ? Sign::letter
                   : c == '-'  ? Sign::hyphen
                   : c == '\'' ? Sign::apostrophe
                               : Sign::other;
    }
    return signs;
}();

Sign byte_sign(char c) { return kSignOf[static_cast<unsigned char>(c)]; }

Sign sign_of(char32_t c) {
    if (c == 0x2010 || c == 0x2011) return Sign::hyphen;
    if (c == 0x2018 || c == 0x2019) return Sign::apostrophe;
    // Beyond ASCII every character is a letter but the blocks of signs and punctuation.
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

/// Drops the apostrophes of `word`, and the s behind the last one with it: "people's" is "people".
std::string without_apostrophes(const std::string& word) {
    std::string out;
    std::size_t last = std::string::npos;  // where the last one was
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

/// One part of a word, folded.
std::string part_of(std::string_view text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return byte_sign(c) == Sign::letter; });
    return british(plain ? lower(text) : without_apostrophes(folded(text)));
}

}  // namespace

std::string_view next_word(std::string_view text, std::size_t& at) {
    const auto behind = [&](Sign sign, std::size_t i) {  // all bytes of this sign
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
        if (at < text.size() && byte_sign(text[at]) == Sign::other) break;  // as nearly always
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

std::string folded_letters() {
    std::string out;
    for (unsigned code = 0xC0; code < 0x180; ++code) {
        const char bytes[] = {static_cast<char>(0xC0U | (code >> 6U)), static_cast<char>(0x80U | (code & 0x3FU))};
        const auto plain = folded({bytes, 2});
        out += plain.size() == 1 ? plain : "_";
    }
    return out;
}

}  // namespace codify
