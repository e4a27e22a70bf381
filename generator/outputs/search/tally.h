// All words of the site, put together from its blocks, and where they stand.
#pragma once

#include <vector>

#include "outputs/search/block.h"
#include "outputs/search/dictionary.h"
#include "outputs/search/postings.h"

namespace codify {

struct WordTally {
    Dictionary dictionary;           ///< every word of texts, headings and titles
    std::vector<Postings> postings;  ///< by word of the dictionary; passages are counted through all blocks
};

[[nodiscard]] WordTally tally_of(const std::vector<SearchBlock>& blocks);

}  // namespace codify
