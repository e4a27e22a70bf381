// Everything that Codify itself says to readers, in the language of a site: the words of a theme's templates and the
// phrases of the program. Read from files of words (words_file.h) and put together by theme/theme_words.h. The wording
// of the content is never among them.
#pragma once

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "source/words/collation.h"
#include "source/words/phrases.h"
#include "source/words/plural_rules.h"

namespace codify {

/// What a word says for one kind of number.
struct WordForm {
    PluralForm form;
    std::string text;
    Place place{};  ///< of the text
};

/// One word: a text, a text in several forms of which a number chooses one, or a list of texts.
struct Word {
    std::string text;               ///< of one with forms, the form `other`
    std::vector<WordForm> forms{};  ///< the forms but `other`
    std::vector<std::string> list{};
    bool has_forms = false;
    Place place{};  ///< of its text or its form `other`

    /// The text for `form`: that of `other` where the word has no such form.
    [[nodiscard]] const std::string& in(PluralForm form) const;

    /// Where `own`, a text of it, stands; of a list, where the list does.
    [[nodiscard]] const Place& place_of(std::string_view own) const;

    /// All its texts, with `other` first.
    [[nodiscard]] std::vector<std::string_view> texts() const;
};

/// Words by their keys: "search.title".
using WordMap = std::map<std::string, Word, std::less<>>;

/// A copy shares the words.
class Words {
  public:
    /// Says the key of each phrase: enough where nothing is published.
    Words() = default;

    /// REQUIRES: `words` has every phrase, and each has the values and the length that phrases.h says.
    Words(const std::string& language, WordMap words);

    /// The word `key`; null where there is none.
    [[nodiscard]] const Word* find(std::string_view key) const;

    /// The key that was probably meant by `key`, which is none.
    [[nodiscard]] std::optional<std::string> nearest_key(std::string_view key) const;

    [[nodiscard]] const WordMap& all() const { return *words_; }

    [[nodiscard]] const PluralRules& plural() const { return plural_; }
    [[nodiscard]] const Collation& collation() const { return collation_; }

    /// `phrase` with `values` filled in, as plain text; they are in the order of PhraseTraits::values. REQUIRES: it is
    /// one text.
    [[nodiscard]] std::string say(Phrase phrase, std::initializer_list<std::string_view> values = {}) const;

    /// `phrase`, which counts, in the form for `count`.
    [[nodiscard]] std::string say_count(Phrase phrase, std::size_t count) const;

    /// Text `index` of the list `phrase`; empty where it has none.
    [[nodiscard]] std::string say_at(Phrase phrase, std::size_t index,
                                     std::initializer_list<std::string_view> values = {}) const;

    /// A day, "4 September 2025" for 2025-09-04. "undated" for any other text.
    [[nodiscard]] std::string date(std::string_view iso) const;

    /// A day and the time in London, "15 January 2027, 9:05" for 2027-01-15T09:05; at midnight the day alone.
    [[nodiscard]] std::string moment(std::string_view text) const;

    /// "a, b and c".
    [[nodiscard]] std::string listed(const std::vector<std::string>& texts) const;

  private:
    std::shared_ptr<const WordMap> words_ = std::make_shared<const WordMap>();
    PluralRules plural_;
    Collation collation_;
};

}  // namespace codify
