// The inverted index: all words of the site, merged from its segments, and the passages that contain them.
#pragma once

#include <vector>

#include "outputs/search/dictionary.h"
#include "outputs/search/postings.h"
#include "outputs/search/segment.h"

namespace codify {

struct InvertedIndex {
    Dictionary dictionary;           ///< every word of texts, headings and titles
    std::vector<Postings> postings;  ///< by word of the dictionary; passages are numbered across all segments
};

[[nodiscard]] InvertedIndex inverted_index_of(const std::vector<Segment>& segments);

}  // namespace codify
