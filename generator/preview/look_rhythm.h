// How often files are polled. Each poll asks the system about every file, so the more files there are, or the slower
// their share is, the rarer polls become.
#pragma once

#include <chrono>

namespace codify {

/// The cost of one poll.
struct LookCost {
    std::chrono::nanoseconds processor{0}, whole{0};  ///< CPU time of this thread; elapsed time
};

/// The pause between polls where the system reports no events: `wanted`, or long enough that polls take at most 4 % of
/// a processor, and a third of the time of the file server.
[[nodiscard]] std::chrono::milliseconds pause_where_quiet(std::chrono::milliseconds wanted, LookCost cost);

/// The pause where the system reports events, and polls only check that it does: at most half a percent of a processor.
[[nodiscard]] std::chrono::milliseconds pause_where_told(LookCost cost);

/// Measures a poll, starting with its construction.
class LookWatch {
  public:
    LookWatch();
    [[nodiscard]] LookCost cost() const;

  private:
    std::chrono::nanoseconds processor_, whole_;
};

}  // namespace codify
