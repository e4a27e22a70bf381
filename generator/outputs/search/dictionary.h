// Every word that a search can meet, sorted, each with the group of words of its family. The families are worked out
// here, so that the browser needs no stemmer and a half-typed word is never stemmed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Dictionary {
    std::vector<std::string> words;  ///< sorted by their bytes, each once
    std::vector<int> groups;         ///< by word: the first word of the same family

    /// The number of `word`, or -1.
    [[nodiscard]] int find(std::string_view word) const;
};

[[nodiscard]] Dictionary make_dictionary(std::vector<std::string> words);

/// `phrases`, which are folded words with spaces between, one after the other with a ` between: the numbers of words
/// that the dictionary has, and any other word as it is between two spaces.
[[nodiscard]] std::string packed_phrases(const Dictionary& dictionary, const std::vector<std::string>& phrases);

/// All words one after the other: a sign says how many of the last letters of the word before do not begin this one,
/// the rest follows. For the first word of a group the sign is a capital letter (A for none, B for one … Z for all of
/// them), for any other one of kin_signs().
[[nodiscard]] std::string packed_words(const Dictionary& dictionary);

/// The 26 signs before words whose group has begun: each such word is in the group of the word before it, unless
/// packed_groups() names it.
[[nodiscard]] std::string_view kin_signs();

/// Two numbers for each word that is in a group that has begun, but not in that of the word before it: which word it
/// is, and how many words before it the nearest word of its group stands.
[[nodiscard]] std::string packed_groups(const Dictionary& dictionary);

}  // namespace codify
