// In which passages a word stands, and where it stands often; kept as it stands in the index.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Posting {
    int passage = 0;
    int count = 0;
};

/// The postings of one word in the order of the passages. Only the first is kept as it is: what stands in the index
/// for it depends on where the numbers begin.
class Postings {
  public:
    /// REQUIRES: `posting.passage` is behind all others.
    void add(Posting posting);

    /// Adds those of `next`, in which passages are counted from `from`.
    void append(const Postings& next, int from);

    /// Their passages.
    [[nodiscard]] std::vector<int> passages() const;

    /// Appends one number for each to `out`: how many passages lie between it and the one before. A ` stands before those
    /// of a word that is there three times or more, which are hardly one in thirty.
    void pack(std::string& out) const;

  private:
    Posting first_;  // count 0: there are none
    int last_ = 0;
    std::string rest_;
};

}  // namespace codify
