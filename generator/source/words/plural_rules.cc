#include "source/words/plural_rules.h"

#include <unicode/uenum.h>
#include <unicode/upluralrules.h>

#include <algorithm>
#include <new>

#include "base/lazy_library.h"
#include "source/language_tag.h"
#include "source/words/icu.h"

namespace codify {
namespace {

/// The functions of ICU, loaded when a site in another language than English first needs them.
struct IcuFunctions {
    decltype(&::uplrules_open) open = nullptr;
    decltype(&::uplrules_close) close = nullptr;
    decltype(&::uplrules_select) select = nullptr;
    decltype(&::uplrules_getKeywords) keywords = nullptr;

    IcuFunctions() {
        const LazyLibrary library(kIcuLibrary);
        library.find(open, CODIFY_NAME_IN_LIBRARY(uplrules_open));
        library.find(close, CODIFY_NAME_IN_LIBRARY(uplrules_close));
        library.find(select, CODIFY_NAME_IN_LIBRARY(uplrules_select));
        library.find(keywords, CODIFY_NAME_IN_LIBRARY(uplrules_getKeywords));
    }
};

const IcuFunctions& icu_functions() {
    static const IcuFunctions loaded;
    return loaded;
}

}  // namespace

struct PluralRules::Icu {
    explicit Icu(const std::string& language) {
        UErrorCode status = U_ZERO_ERROR;
        rules = icu_functions().open(language.c_str(), &status);
        if (U_FAILURE(status)) throw std::bad_alloc();  // an unknown language is none
    }
    ~Icu() { icu_functions().close(rules); }
    Icu(const Icu&) = delete;
    Icu& operator=(const Icu&) = delete;

    [[nodiscard]] PluralForm of(std::size_t count) const {
        std::array<char16_t, 16> name{};
        UErrorCode status = U_ZERO_ERROR;
        const auto size = icu_functions().select(rules, static_cast<double>(count), name.data(),
                                                 static_cast<std::int32_t>(name.size()), &status);
        if (U_FAILURE(status)) return PluralForm::other;
        return plural_form(std::string(name.begin(), name.begin() + size)).value_or(PluralForm::other);
    }

    [[nodiscard]] std::vector<PluralForm> forms() const {
        std::vector<PluralForm> out;
        UErrorCode status = U_ZERO_ERROR;
        auto* names = icu_functions().keywords(rules, &status);
        while (const char* name = U_SUCCESS(status) ? uenum_next(names, nullptr, &status) : nullptr) {
            if (const auto form = plural_form(name)) out.push_back(*form);
        }
        uenum_close(names);
        std::sort(out.begin(), out.end());
        if (out.empty() || out.back() != PluralForm::other) out.push_back(PluralForm::other);
        return out;
    }

    UPluralRules* rules = nullptr;
};

std::optional<PluralForm> plural_form(std::string_view name) {
    const auto found = std::find(kPluralForms.begin(), kPluralForms.end(), name);
    if (found == kPluralForms.end()) return std::nullopt;
    return static_cast<PluralForm>(found - kPluralForms.begin());
}

PluralRules::PluralRules(const std::string& language) {
    if (primary_language(language) == "en") {
        forms_ = {PluralForm::one, PluralForm::other};
        return;
    }
    icu_ = std::make_shared<const Icu>(language);
    forms_ = icu_->forms();
}

PluralForm PluralRules::of(std::size_t count) const {
    if (icu_) return icu_->of(count);
    return count == 1 ? PluralForm::one : PluralForm::other;
}

}  // namespace codify
