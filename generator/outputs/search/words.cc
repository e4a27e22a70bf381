#include "outputs/search/words.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "outputs/search/spelling.h"

namespace codify {
namespace {

enum class Sign : unsigned char { letter, hyphen, apostrophe, other };

Sign sign_of(char32_t c) {
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return Sign::letter;
        return c == '-' ? Sign::hyphen : c == '\'' ? Sign::apostrophe : Sign::other;
    }
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

Step step_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) return {sign_of(byte), 1};
    const auto character = character_at(text, at);
    return character.size == 0 ? Step{} : Step{sign_of(character.code), character.size};
}

/// One part of a word, folded: apostrophes dropped, and the s behind the last one with it ("people's" is "people").
std::string part_of(std::string_view text) {
    const auto plain = folded(text);
    std::string out;
    std::size_t last = std::string::npos;  // where the last apostrophe was
    for (std::size_t at = 0; at < plain.size();) {
        const auto step = step_at(plain, at);
        if (step.sign == Sign::apostrophe) {
            last = out.size();
        } else {
            out.append(plain, at, step.size);
        }
        at += step.size;
    }
    if (last != std::string::npos && last > 0 && out.size() == last + 1 && out[last] == 's') out.pop_back();
    return british(out);
}

}  // namespace

std::string_view next_word(std::string_view text, std::size_t& at) {
    auto step = step_at(text, at);
    if (step.sign != Sign::letter) {
        at += step.size;
        return {};
    }
    const auto from = at;
    for (;;) {
        do {
            at += step.size;
            step = step_at(text, at);
        } while (step.sign == Sign::letter);
        if (step.sign == Sign::other || step_at(text, at + step.size).sign != Sign::letter) break;
    }
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
    for (std::size_t at = 0; at < text.size();) {
        const auto word = next_word(text, at);
        if (word.empty()) continue;
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
