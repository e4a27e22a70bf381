// Decides when a save is complete. Editors save in steps: they truncate the file and write it, or write a new file and
// rename it, or move the old one away first. A build in between would show a state that nobody wrote. Takes the time as
// an argument, so that tests need no clock.
#pragma once

#include <chrono>

namespace codify {

class SaveDetector {
  public:
    using Clock = std::chrono::steady_clock;
    using Time = Clock::time_point;

    /// After this time without events: look at what changed.
    static constexpr std::chrono::milliseconds kQuiet{4};
    /// The same where files are polled and there are no events.
    static constexpr std::chrono::milliseconds kUntold{60};
    /// After this time without events, a change that looks incomplete (a file is empty, missing or still being written)
    /// is taken as intended.
    static constexpr std::chrono::milliseconds kDoubtful{200};
    /// Files that keep changing are taken as they are after this time.
    static constexpr std::chrono::milliseconds kLongest{1000};

    /// Starts with a change at `now`, after a time without changes: an event, or one that a poll found.
    explicit SaveDetector(Time now, std::chrono::milliseconds quiet = kQuiet)
        : first_(now), last_(now), quiet_(quiet) {}

    /// Another change.
    void stirred(Time now);

    /// The time to look at the files, unless something changes before.
    [[nodiscard]] Time look_at() const;

    /// Called after a look at the files; `doubtful` if the change looks incomplete. True: take the files as they are.
    /// False: look again.
    [[nodiscard]] bool accepts(bool doubtful, Time now);

  private:
    Time first_, last_;
    std::chrono::milliseconds quiet_;
    bool waiting_ = false;  // the last look found the change incomplete
};

}  // namespace codify
