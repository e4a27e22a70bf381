// Whether words stand together: in one passage, with the title of its page.
#pragma once

#include <unordered_map>
#include <vector>

#include "outputs/search/block.h"
#include "outputs/search/pages.h"
#include "outputs/search/tally.h"

namespace codify {

/// Keeps references to what it is made of.
class Company {
  public:
    Company(const SearchPages& pages, const std::vector<SearchBlock>& blocks, const WordTally& tally);

    /// Whether a passage holds a word of the same stem for each of `words`, which are numbers of the dictionary.
    [[nodiscard]] bool meet(const std::vector<int>& words) const;

  private:
    [[nodiscard]] std::vector<bool> passages_with(int group) const;

    const WordTally& tally_;
    std::vector<std::size_t> begins_;                           // by page: its first passage; one more for the end
    std::unordered_map<int, std::vector<int>> words_;           // by group: its words
    std::unordered_map<int, std::vector<std::size_t>> titled_;  // by group: the pages whose title has it
};

}  // namespace codify
