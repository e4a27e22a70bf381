// Finds what forms of an English word have in common: the stem by the Snowball algorithm, and the endings. The only
// file that depends on libstemmer.
#pragma once

#include <string>
#include <string_view>

struct sb_stemmer;

namespace codify {

/// Not thread-safe; each thread may have its own.
class Stemmer {
  public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer&) = delete;
    Stemmer& operator=(const Stemmer&) = delete;

    /// The stem of `word`, which is in lower case. "manage", "manages" and "managing" have the same.
    [[nodiscard]] std::string stem(std::string_view word) const;

  private:
    sb_stemmer* stemmer_;
};

/// The endings that a form of a word may have after the part that it shares with other forms, with spaces around each:
/// for words that are on no page, and so have no stem in the index.
[[nodiscard]] std::string_view endings();

/// Whether `one` and `other` are forms of one word judged by their endings alone, as browsers do: they have a common
/// prefix of four letters or more, and what follows it in each is an ending or nothing.
[[nodiscard]] bool differ_by_endings(std::string_view one, std::string_view other);

}  // namespace codify
