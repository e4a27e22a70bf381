// The order of the alphabet in lists that readers see, and the letter under which a title stands there. A letter with
// an accent stands under its letter: "Équipe" under E. In Welsh, "ch", "dd" and "ll" are letters of their own. Orders
// are those of Unicode's CLDR, through ICU, and never those of the machine's locale; that of English needs no library.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace codify {

class Collation {
  public:
    /// The order of `language`, a language tag; that which CLDR gives all others for one that it does not know. Throws
    /// Failure of class environment where the language is not English and the system has no ICU.
    explicit Collation(const std::string& language = "en");

    /// Bytes whose order is that of titles: those of their letters first, then of accents and capitals.
    [[nodiscard]] std::string key(std::string_view title) const;

    /// The letter under which `title` stands: "E", in Welsh "Ll"; empty for one that begins with no letter of the
    /// language.
    [[nodiscard]] std::string letter(std::string_view title) const;

  private:
    class Icu;
    std::shared_ptr<const Icu> icu_;  ///< null for English
};

}  // namespace codify
