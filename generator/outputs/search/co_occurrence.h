// Finds whether words occur together: in one passage, including the title of its page.
#pragma once

#include <unordered_map>
#include <vector>

#include "outputs/search/inverted_index.h"
#include "outputs/search/pages.h"
#include "outputs/search/segment.h"

namespace codify {

/// Stores references to its arguments.
class CoOccurrence {
  public:
    CoOccurrence(const SearchPages& pages, const std::vector<Segment>& segments, const InvertedIndex& inverted);

    /// Whether a passage contains, for each of `words` (indices of the dictionary), a word of the same group.
    [[nodiscard]] bool meet(const std::vector<int>& words) const;

  private:
    [[nodiscard]] std::vector<bool> passages_with(int group) const;

    const InvertedIndex& inverted_;
    std::vector<std::size_t> begins_;                           // by page: its first passage, and the end of all
    std::unordered_map<int, std::vector<int>> words_;           // by group: its words
    std::unordered_map<int, std::vector<std::size_t>> titled_;  // by group: the pages whose title has it
};

}  // namespace codify
