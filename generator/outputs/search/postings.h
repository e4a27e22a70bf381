// The passages in which a word occurs, and those in which it occurs often, stored as encoded in the index.
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

/// The postings of one word in the order of the passages. Only the first is stored decoded: its encoding depends on
/// where the passages' numbers begin.
class Postings {
  public:
    /// REQUIRES: `posting.passage` is greater than all others.
    void add(Posting posting);

    /// Appends those of `next`, whose passages are numbered from `from`.
    void append(const Postings& next, int from);

    /// Their passages.
    [[nodiscard]] std::vector<int> passages() const;

    /// Appends one number for each to `out`: the distance to the previous passage. A ` comes before the number if the
    /// word occurs three times or more, about one in thirty.
    void pack(std::string& out) const;

  private:
    Posting first_;  // count 0: empty
    int last_ = 0;
    std::string rest_;
};

}  // namespace codify
