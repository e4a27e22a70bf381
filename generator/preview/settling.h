// When is a saved file saved? Editors write in steps: empty the file and fill it, write a neighbour and rename it, move
// the old one away first. A build in between would show what nobody wrote. Knows only times, so that tests need no
// clock.
#pragma once

#include <chrono>

namespace codify {

class Settling {
  public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    /// Quiet for so long: look at what changed.
    static constexpr std::chrono::milliseconds kQuiet{4};
    /// The same where nobody tells of each step.
    static constexpr std::chrono::milliseconds kUntold{60};
    /// What changed looks half done (a file is empty, gone or still being written): quiet for so long, it is meant.
    static constexpr std::chrono::milliseconds kDoubtful{200};
    /// Files that never come to rest are looked at, and taken as they are, after so long all the same.
    static constexpr std::chrono::milliseconds kLongest{1000};

    /// Something happened at `now`, after a time of rest: the system told of it, or it was seen.
    explicit Settling(Time now, std::chrono::milliseconds quiet = kQuiet) : first_(now), last_(now), quiet_(quiet) {}

    /// Something more happened.
    void stirred(Time now);

    /// When to look, unless something more happens before.
    [[nodiscard]] Time look_at() const;

    /// Somebody looked, and it may be half done or not. True: it is to be taken as it is. False: look again.
    [[nodiscard]] bool accepts(bool doubtful, Time now);

  private:
    Time first_, last_;
    std::chrono::milliseconds quiet_;
    bool waiting_ = false;  // doubts were raised since the last thing that happened
};

}  // namespace codify
