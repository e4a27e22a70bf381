#include "base/alignment.h"

#include <algorithm>

namespace codify {
namespace {

constexpr long kUnreached = -1;

/// The part of the two sequences between their common beginning and their common end.
class Middle {
  public:
    Middle(const int* before, long before_size, const int* after, long after_size)
        : before_(before), after_(after), rows_(before_size), columns_(after_size) {}

    /// Adds the shared stretches, last first, with `shift` added to their places.
    void add(std::size_t shift, std::size_t most, std::vector<Stretch>& out) {
        search(static_cast<long>(most));
        auto [x, y] = end_;
        for (auto cost = static_cast<long>(fronts_.size()) - 1; x > 0 || y > 0; --cost) {
            const long diagonal = x - y;
            const long start = cost == 0 ? 0 : entered(cost, diagonal);
            if (x > start) {
                out.push_back({static_cast<std::size_t>(start) + shift,
                               static_cast<std::size_t>(start - diagonal) + shift,
                               static_cast<std::size_t>(x - start)});
            }
            if (cost == 0) return;
            const bool down = came_down(cost, diagonal);
            x = down ? start : start - 1;
            y = start - diagonal - (down ? 1 : 0);
        }
    }

  private:
    /// How far each diagonal is reached with 0, 1, 2 … differences, until the end or the limit.
    void search(long most) {
        for (long cost = 0;; ++cost) {
            fronts_.emplace_back(static_cast<std::size_t>(2 * cost + 1), kUnreached);
            end_ = {0, 0};
            for (long diagonal = -cost; diagonal <= cost; diagonal += 2) {
                long x = cost == 0 ? 0 : entered(cost, diagonal);
                if (x == kUnreached) continue;
                while (x < rows_ && x - diagonal < columns_ && before_[x] == after_[x - diagonal]) ++x;
                at(cost, diagonal) = x;
                if (2 * x - diagonal >= end_.first + end_.second) end_ = {x, x - diagonal};
                if (x == rows_ && x - diagonal == columns_) return;
            }
            if (cost >= most) return;
        }
    }

    /// Where a way with `cost` differences sets foot on `diagonal`.
    [[nodiscard]] long entered(long cost, long diagonal) {
        return std::max(from_above(cost, diagonal), from_left(cost, diagonal));
    }
    [[nodiscard]] bool came_down(long cost, long diagonal) {
        return from_above(cost, diagonal) > from_left(cost, diagonal);
    }

    /// One entry of `after` is skipped.
    long from_above(long cost, long diagonal) {
        const long x = front(cost - 1, diagonal + 1);
        return x == kUnreached || x - diagonal > columns_ ? kUnreached : x;
    }

    /// One entry of `before` is skipped.
    long from_left(long cost, long diagonal) {
        const long x = front(cost - 1, diagonal - 1);
        return x == kUnreached || x + 1 > rows_ ? kUnreached : x + 1;
    }

    long& at(long cost, long diagonal) {
        return fronts_[static_cast<std::size_t>(cost)][static_cast<std::size_t>(diagonal + cost)];
    }
    long front(long cost, long diagonal) { return std::abs(diagonal) > cost ? kUnreached : at(cost, diagonal); }

    const int* before_;
    const int* after_;
    long rows_, columns_;
    std::vector<std::vector<long>> fronts_;
    std::pair<long, long> end_{0, 0};
};

}  // namespace

std::vector<Stretch> aligned(const std::vector<int>& before, const std::vector<int>& after, std::size_t most) {
    const auto shorter = std::min(before.size(), after.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) ++tail;
    const auto rest = [&](const std::vector<int>& all) { return static_cast<long>(all.size() - head - tail); };
    std::vector<Stretch> out;
    if (tail > 0) out.push_back({before.size() - tail, after.size() - tail, tail});
    Middle(before.data() + head, rest(before), after.data() + head, rest(after)).add(head, most, out);
    if (head > 0) out.push_back({0, 0, head});
    std::reverse(out.begin(), out.end());
    return out;
}

}  // namespace codify
