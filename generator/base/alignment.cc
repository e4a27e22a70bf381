#include "base/alignment.h"

#include <algorithm>
#include <span>
#include <utility>

namespace codify {
namespace {

constexpr long kUnreached = -1;

/// The entries of one sequence that also occur in the other, with their positions. An entry that the other sequence
/// lacks cannot be part of a common subsequence, so the search leaves it out.
struct Common {
    std::vector<int> entries;
    std::vector<std::size_t> places;

    Common(std::span<const int> all, std::span<const int> other, std::size_t shift) {
        std::vector<int> known(other.begin(), other.end());
        std::sort(known.begin(), known.end());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!std::binary_search(known.begin(), known.end(), all[i])) continue;
            entries.push_back(all[i]);
            places.push_back(i + shift);
        }
    }
};

/// Searches for the longest common subsequence of both.
class Search {
  public:
    Search(const Common& before, const Common& after)
        : before_(before),
          after_(after),
          rows_(static_cast<long>(before.entries.size())),
          columns_(static_cast<long>(after.entries.size())) {}

    /// Appends the shared stretches, last first.
    void add(std::size_t most, std::vector<Stretch>& out) {
        auto cost = search(static_cast<long>(most));
        for (long x = end_.first, y = end_.second; x > 0 || y > 0; --cost) {
            const long diagonal = x - y;
            const long start = cost == 0 ? 0 : entered(cost, diagonal);
            for (; x > start; --x) add(x - 1, diagonal, out);
            if (cost == 0) return;
            const bool down = came_down(cost, diagonal);
            x = down ? start : start - 1;
            y = start - diagonal - (down ? 1 : 0);
        }
    }

  private:
    /// Adds one shared entry to the stretch that was added last, if the two are adjacent.
    void add(long x, long diagonal, std::vector<Stretch>& out) const {
        const auto before = before_.places[static_cast<std::size_t>(x)];
        const auto after = after_.places[static_cast<std::size_t>(x - diagonal)];
        if (!out.empty() && out.back().before == before + 1 && out.back().after == after + 1) {
            out.back() = {before, after, out.back().size + 1};
        } else {
            out.push_back({before, after, 1});
        }
    }

    /// Stores how far each diagonal can be followed with 0, 1, 2 … differences, until the end or the limit. Returns the
    /// number of differences.
    long search(long most) {
        const auto* before = before_.entries.data();
        const auto* after = after_.entries.data();
        for (long cost = 0;; ++cost) {
            fronts_.resize(static_cast<std::size_t>(place(cost + 1, -cost - 1)), kUnreached);
            end_ = {0, 0};
            for (long diagonal = -cost; diagonal <= cost; diagonal += 2) {
                long x = cost == 0 ? 0 : entered(cost, diagonal);
                if (x == kUnreached) continue;
                while (x < rows_ && x - diagonal < columns_ && before[x] == after[x - diagonal]) ++x;
                fronts_[static_cast<std::size_t>(place(cost, diagonal))] = x;
                if (2 * x - diagonal >= end_.first + end_.second) end_ = {x, x - diagonal};
                if (x == rows_ && x - diagonal == columns_) return cost;
            }
            if (cost >= most) return cost;
        }
    }

    /// The position at which a path with `cost` differences enters `diagonal`.
    [[nodiscard]] long entered(long cost, long diagonal) const {
        return std::max(from_above(cost, diagonal), from_left(cost, diagonal));
    }
    [[nodiscard]] bool came_down(long cost, long diagonal) const {
        return from_above(cost, diagonal) > from_left(cost, diagonal);
    }

    /// One entry of `after` is skipped.
    [[nodiscard]] long from_above(long cost, long diagonal) const {
        const long x = front(cost - 1, diagonal + 1);
        return x == kUnreached || x - diagonal > columns_ ? kUnreached : x;
    }

    /// One entry of `before` is skipped.
    [[nodiscard]] long from_left(long cost, long diagonal) const {
        const long x = front(cost - 1, diagonal - 1);
        return x == kUnreached || x + 1 > rows_ ? kUnreached : x + 1;
    }

    /// The index in `fronts_` of the furthest position on `diagonal`: each cost has one entry for every second
    /// diagonal.
    static long place(long cost, long diagonal) { return (cost * (cost + 1) + diagonal + cost) / 2; }
    [[nodiscard]] long front(long cost, long diagonal) const {
        return std::abs(diagonal) > cost ? kUnreached : fronts_[static_cast<std::size_t>(place(cost, diagonal))];
    }

    const Common& before_;
    const Common& after_;
    long rows_, columns_;
    std::vector<long> fronts_;
    std::pair<long, long> end_{0, 0};
};

}  // namespace

std::vector<Stretch> aligned(const std::vector<int>& before, const std::vector<int>& after, std::size_t most) {
    const auto shorter = std::min(before.size(), after.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    const auto middle = [&](const std::vector<int>& all) {
        return std::span(all).subspan(head, all.size() - head - tail);
    };
    const Common left(middle(before), middle(after), head);
    const Common right(middle(after), middle(before), head);
    std::vector<Stretch> out;
    if (tail > 0) out.push_back({before.size() - tail, after.size() - tail, tail});
    Search(left, right).add(most, out);
    if (head > 0) out.push_back({0, 0, head});
    std::reverse(out.begin(), out.end());
    return out;
}

}  // namespace codify
