// All words of the site, put together from its segments, and where they stand.
#pragma once

#include <vector>

#include "outputs/search/dictionary.h"
#include "outputs/search/postings.h"
#include "outputs/search/segment.h"

namespace codify {

struct InvertedIndex {
    Dictionary dictionary;           ///< every word of texts, headings and titles
    std::vector<Postings> postings;  ///< by word of the dictionary; passages are counted through all segments
};

[[nodiscard]] InvertedIndex inverted_index_of(const std::vector<Segment>& segments);

}  // namespace codify
