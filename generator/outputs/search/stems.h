// What two forms of an English word have in common: the stem by the Snowball algorithm, and the endings. The only file
// that knows libstemmer.
#pragma once

#include <string>
#include <string_view>

struct sb_stemmer;

namespace codify {

/// Not safe on several threads at once; each may have its own.
class Stemmer {
  public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    /// The stem of `word`, which is in lower case. "manage", "manages" and "managing" have one.
    [[nodiscard]] std::string stem(std::string_view word) const;

  private:
    sb_stemmer* stemmer_;
};

/// What one form of a word may have behind what it shares with another, with spaces around each: for words that are on
/// no page, and so have no stem in the index.
[[nodiscard]] std::string_view endings();

/// Whether `one` and `other` are forms of one word by their endings alone, as a browser sees it: they share four
/// letters or more, and what each has behind them is an ending or nothing.
[[nodiscard]] bool differ_by_endings(std::string_view one, std::string_view other);

}  // namespace codify
