// Which form of a word goes with a number, by the rules of its language: "1 page" but "2 pages", and in Welsh six
// forms. The rules are those of Unicode's CLDR, through ICU; those of English need no library.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The names of CLDR; scripts get the same ones from Intl.PluralRules.
enum class PluralForm : std::uint8_t { zero, one, two, few, many, other };

inline constexpr auto kPluralForms = std::to_array<std::string_view>({"zero", "one", "two", "few", "many", "other"});

[[nodiscard]] constexpr std::string_view form_name(PluralForm form) {
    return kPluralForms[static_cast<std::size_t>(form)];
}

/// The form called `name`, such as "few"; nothing for any other text.
[[nodiscard]] std::optional<PluralForm> plural_form(std::string_view name);

class PluralRules {
  public:
    /// The rules of `language`, a language tag. Of one that CLDR does not know, `other` is the only form. Throws
    /// Failure of class environment where the language is not English and the system has no ICU.
    explicit PluralRules(const std::string& language = "en");

    /// The form for `count` things.
    [[nodiscard]] PluralForm of(std::size_t count) const;

    /// The forms of the language, in the order of PluralForm; the last is always `other`.
    [[nodiscard]] const std::vector<PluralForm>& forms() const { return forms_; }

  private:
    struct Icu;
    std::shared_ptr<const Icu> icu_;  ///< null for English
    std::vector<PluralForm> forms_;
};

}  // namespace codify
