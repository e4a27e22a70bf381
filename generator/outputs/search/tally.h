// Reads all passages once: which words the site has, where they stand, and how long each passage is.
#pragma once

#include <vector>

#include "outputs/search/dictionary.h"
#include "outputs/search/passages.h"
#include "outputs/search/postings.h"

namespace codify {

struct WordTally {
    Dictionary dictionary;                 ///< every word of texts, headings and titles
    Postings postings;                     ///< of texts and headings but those of levels, without stop words
    std::vector<int> lengths;              ///< by passage: its words that count
    std::vector<int> pages;                ///< by passage: its page
    std::vector<std::vector<int>> titles;  ///< by page: the groups of the words of its title

    /// Whether a passage, with the title of its page, holds a word of the same stem for each of `words`.
    [[nodiscard]] bool meet(const std::vector<int>& words) const;
};

[[nodiscard]] WordTally tally_of(const Passages& passages);

}  // namespace codify
