// How often files are looked at. Each look asks the system about every file, so the more there are, or the slower the
// share they lie on, the more seldom it happens.
#pragma once

#include <chrono>

namespace codify {

/// What one look took.
struct LookCost {
    std::chrono::nanoseconds processor{0}, whole{0};  ///< of this thread; from beginning to end
};

/// Where saves must be looked for: `wanted`, or so long that looking takes 4 % of a processor, and a third of the time
/// of whoever keeps the files.
[[nodiscard]] std::chrono::milliseconds pause_where_quiet(std::chrono::milliseconds wanted, LookCost cost);

/// Where the system tells of saves, in case it does not: at most half a percent of a processor.
[[nodiscard]] std::chrono::milliseconds pause_where_told(LookCost cost);

/// Measures a look from its making on.
class LookWatch {
  public:
    LookWatch();
    [[nodiscard]] LookCost cost() const;

  private:
    std::chrono::nanoseconds processor_, whole_;
};

}  // namespace codify
