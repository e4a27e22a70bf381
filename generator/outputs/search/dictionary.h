// Every word that a search can meet, sorted, each with the group of words that share its stem. The stems are worked out
// here, so that the browser needs no stemmer and a half-typed word is never stemmed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Dictionary {
    std::vector<std::string> words;  ///< sorted by their bytes, each once
    std::vector<int> groups;         ///< by word: the first word with the same stem

    /// The number of `word`, or -1.
    [[nodiscard]] int find(std::string_view word) const;
};

[[nodiscard]] Dictionary make_dictionary(std::vector<std::string> words);

/// All words one after the other: a capital letter says how many of the last letters of the word before do not begin this
/// one (A none, B one … Z all of them), the rest follows.
[[nodiscard]] std::string packed_words(const Dictionary& dictionary);

/// One number for each word: how many words before it the nearest word of its group stands, 0 for the first of a group.
[[nodiscard]] std::string packed_groups(const Dictionary& dictionary);

}  // namespace codify
