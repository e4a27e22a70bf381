// Every word of the search index, sorted, each with its group: the words of the same family. Families are computed
// here, so that the browser needs no stemmer and an incomplete word is never stemmed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Dictionary {
    std::vector<std::string> words;  ///< sorted by their bytes, without duplicates
    std::vector<int> groups;         ///< by word: the index of the first word of the same family

    /// The index of `word`, or -1.
    [[nodiscard]] int find(std::string_view word) const;
};

[[nodiscard]] Dictionary make_dictionary(std::vector<std::string> words);

/// Encodes `phrases`, which are folded words with spaces between, separated by `: words of the dictionary by their
/// index, and any other word as it is between two spaces.
[[nodiscard]] std::string packed_phrases(const Dictionary& dictionary, const std::vector<std::string>& phrases);

/// Encodes all words with prefix compression: a sign says how many of the last letters of the previous word to drop,
/// then the rest of the word follows. For the first word of a group the sign is a capital letter (A for none, B for one
/// … Z for all of them), for any other one of kin_signs().
[[nodiscard]] std::string packed_words(const Dictionary& dictionary);

/// The 26 signs for words that are not the first of their group: each such word is in the group of the previous word,
/// unless packed_groups() lists it.
[[nodiscard]] std::string_view kin_signs();

/// Two numbers for each word that is neither the first of its group nor in the group of the previous word: its index,
/// and the distance to the previous word of its group.
[[nodiscard]] std::string packed_groups(const Dictionary& dictionary);

}  // namespace codify
