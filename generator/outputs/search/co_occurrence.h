// Whether words stand together: in one passage, with the title of its page.
#pragma once

#include <unordered_map>
#include <vector>

#include "outputs/search/inverted_index.h"
#include "outputs/search/pages.h"
#include "outputs/search/segment.h"

namespace codify {

/// Keeps references to what it is made of.
class CoOccurrence {
  public:
    CoOccurrence(const SearchPages& pages, const std::vector<Segment>& segments, const InvertedIndex& inverted);

    /// Whether a passage holds a word of the same stem for each of `words`, which are numbers of the dictionary.
    [[nodiscard]] bool meet(const std::vector<int>& words) const;

  private:
    [[nodiscard]] std::vector<bool> passages_with(int group) const;

    const InvertedIndex& inverted_;
    std::vector<std::size_t> begins_;                           // by page: its first passage; one more for the end
    std::unordered_map<int, std::vector<int>> words_;           // by group: its words
    std::unordered_map<int, std::vector<std::size_t>> titled_;  // by group: the pages whose title has it
};

}  // namespace codify
