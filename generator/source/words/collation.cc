#include "source/words/collation.h"

#include <unicode/ucol.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <algorithm>
#include <array>
#include <new>
#include <utility>
#include <vector>

#include "base/lazy_library.h"
#include "base/text.h"
#include "base/utf8.h"
#include "source/language_tag.h"
#include "source/words/icu.h"

namespace codify {
namespace {

/// The functions of ICU, loaded when a site in another language than English first needs them.
struct AlphabetFunctions {
    decltype(&::ucol_open) open = nullptr;
    decltype(&::ucol_close) close = nullptr;
    decltype(&::ucol_setStrength) set_strength = nullptr;
    decltype(&::ucol_getSortKey) sort_key = nullptr;
    decltype(&::ulocdata_open) open_data = nullptr;
    decltype(&::ulocdata_close) close_data = nullptr;
    decltype(&::ulocdata_getExemplarSet) letters = nullptr;

    AlphabetFunctions() {
        const LazyLibrary library(kIcuLibrary);
        library.find(open, CODIFY_NAME_IN_LIBRARY(ucol_open));
        library.find(close, CODIFY_NAME_IN_LIBRARY(ucol_close));
        library.find(set_strength, CODIFY_NAME_IN_LIBRARY(ucol_setStrength));
        library.find(sort_key, CODIFY_NAME_IN_LIBRARY(ucol_getSortKey));
        library.find(open_data, CODIFY_NAME_IN_LIBRARY(ulocdata_open));
        library.find(close_data, CODIFY_NAME_IN_LIBRARY(ulocdata_close));
        library.find(letters, CODIFY_NAME_IN_LIBRARY(ulocdata_getExemplarSet));
    }
};

const AlphabetFunctions& alphabet_functions() {
    static const AlphabetFunctions loaded;
    return loaded;
}

/// `title` from its first letter or digit on: quotation marks have no place in an alphabet.
std::string_view from_first_letter(std::string_view title) {
    for (std::size_t at = 0; at < title.size();) {
        const auto character = character_at(title, at);
        const bool is_sign = character.code < 0x30 || (character.code >= 0x3A && character.code < 0x41) ||
                             (character.code >= 0x5B && character.code < 0x61) ||
                             (character.code >= 0x7B && character.code < 0xC0) ||
                             (character.code >= 0x2000 && character.code < 0x2070);
        if (!is_sign) return title.substr(at);
        at += std::max<std::size_t>(character.size, 1);
    }
    return title;
}

std::u16string utf16_of(std::string_view text) {
    std::u16string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, size] = character_at(text, at);
        if (code >= 0x10000) out += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10));
        out += static_cast<char16_t>(code < 0x10000 ? code : 0xDC00 + ((code - 0x10000) & 0x3FF));
        at += std::max<std::size_t>(size, 1);
    }
    return out;
}

/// REQUIRES: `letter` is in the basic plane, as the letters of all alphabets that lists are made by are.
std::string utf8_of(const std::u16string& letter) {
    std::string out;
    for (const auto unit : letter) append_character(unit, out);
    return out;
}

/// "CH" as the head of a list: "Ch".
std::u16string as_heading(std::u16string letter) {
    for (std::size_t i = 1; i < letter.size(); ++i)
        letter[i] = static_cast<char16_t>(u_tolower(static_cast<UChar32>(letter[i])));
    return letter;
}

/// The letters under which an index in `language` lists its entries, in no order.
std::vector<std::u16string> index_letters(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    auto* data = alphabet_functions().open_data(language.c_str(), &status);
    auto* set = alphabet_functions().letters(data, nullptr, 0, ULOCDATA_ES_INDEX, &status);
    if (U_FAILURE(status)) throw std::bad_alloc();  // an unknown language is none
    std::vector<std::u16string> out;
    for (std::int32_t i = 0; i < uset_getItemCount(set); ++i) {
        UChar32 first = 0, last = 0;
        std::array<char16_t, 16> letters{};
        const auto size =
            uset_getItem(set, i, &first, &last, letters.data(), static_cast<std::int32_t>(letters.size()), &status);
        if (size > 0) out.push_back(as_heading(std::u16string(letters.data(), static_cast<std::size_t>(size))));
        for (auto one = first; size == 0 && one <= last; ++one) out.emplace_back(1, static_cast<char16_t>(one));
    }
    uset_close(set);
    alphabet_functions().close_data(data);
    return out;
}

}  // namespace

class Collation::Icu {
  public:
    explicit Icu(const std::string& language)
        : all_(opened(language, UCOL_TERTIARY)), letters_only_(opened(language, UCOL_PRIMARY)) {
        for (const auto& letter : index_letters(language)) {
            letters_.emplace_back(sort_key(letters_only_, letter), utf8_of(letter));
            end_ = std::max(end_, sort_key(letters_only_, letter + u'\xFFFF'));  // after all that begins with it
        }
        std::sort(letters_.begin(), letters_.end());
    }
    ~Icu() {
        alphabet_functions().close(all_);
        alphabet_functions().close(letters_only_);
    }
    Icu(const Icu&) = delete;
    Icu& operator=(const Icu&) = delete;

    [[nodiscard]] std::string key(std::string_view title) const { return sort_key(all_, utf16_of(title)); }

    [[nodiscard]] std::string letter(std::string_view title) const {
        const auto own = sort_key(letters_only_, utf16_of(title));
        if (own > end_) return {};  // of another alphabet
        auto after = std::find_if(letters_.begin(), letters_.end(), [&](const auto& one) { return one.first > own; });
        return after == letters_.begin() ? std::string() : std::prev(after)->second;
    }

  private:
    static UCollator* opened(const std::string& language, UCollationStrength strength) {
        UErrorCode status = U_ZERO_ERROR;
        auto* made = alphabet_functions().open(language.c_str(), &status);
        if (U_FAILURE(status)) throw std::bad_alloc();
        alphabet_functions().set_strength(made, strength);
        return made;
    }

    static std::string sort_key(const UCollator* collator, const std::u16string& text) {
        const auto write = [&](std::string& out) {
            return alphabet_functions().sort_key(collator, text.data(), static_cast<std::int32_t>(text.size()),
                                                 reinterpret_cast<std::uint8_t*>(out.data()),
                                                 static_cast<std::int32_t>(out.size()));
        };
        std::string out(64, '\0');
        auto size = static_cast<std::size_t>(write(out));
        if (size > out.size()) {
            out.resize(size);
            size = static_cast<std::size_t>(write(out));
        }
        out.resize(size);
        return out;
    }

    UCollator* all_;
    UCollator* letters_only_;
    std::vector<std::pair<std::string, std::string>> letters_;  ///< the key of each, and the letter
    std::string end_;
};

Collation::Collation(const std::string& language) {
    if (primary_language(language) != "en") icu_ = std::make_shared<const Icu>(language);
}

std::string Collation::key(std::string_view title) const {
    const auto words = from_first_letter(title);
    const char* const place = letter(title).empty() ? "0" : "1";  // before all letters
    return place + (icu_ ? icu_->key(words) : slugify(words)) + '\0' + std::string(title);
}

std::string Collation::letter(std::string_view title) const {
    const auto words = from_first_letter(title);
    if (icu_) return icu_->letter(words);
    const auto first = slugify(words).substr(0, 1);
    if (first.empty() || first[0] < 'a' || first[0] > 'z') return {};
    return {static_cast<char>(first[0] - 'a' + 'A')};
}

}  // namespace codify
