// Waits until an author has saved something: listens to events of the operating system, and polls the files where it
// may not report any.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/process.h"
#include "preview/file_events.h"
#include "preview/look_rhythm.h"
#include "preview/settling.h"
#include "preview/snapshot.h"

namespace codify {

/// The usual pause between polls where the system reports no events.
inline constexpr std::chrono::milliseconds kUsualPause{300};

class Watcher {
  public:
    /// From now on, no change in `folders` is missed. With `poll`, events are not used and files are polled at that
    /// interval.
    Watcher(std::vector<WatchedFolder> folders, const BlockedSignals& signals,
            std::optional<std::chrono::milliseconds> poll = std::nullopt);

    enum class News {
        saved,    ///< a watched file really changed since the last time, and the save is complete
        looking,  ///< nothing but the result of `looking` has changed
        stopped   ///< a signal requested a stop
    };
    [[nodiscard]] News wait();

    /// The files that changed when `wait` last returned `saved`.
    [[nodiscard]] const std::vector<std::string>& changed() const { return changed_; }

    /// What is polled instead of watched, how often and why: a sentence without its end for each place. Empty while the
    /// system reports events for everything.
    [[nodiscard]] std::vector<std::string> looking() const;

    /// The number of these places.
    [[nodiscard]] std::size_t quiet_places() const;

  private:
    using Milliseconds = std::chrono::milliseconds;
    enum class Woken { quiet, stirred, late, stopped };
    struct Quiet {
        std::string place, why;
    };

    [[nodiscard]] Woken sleep(SaveDetector::Time until);
    [[nodiscard]] Snapshot look();
    [[nodiscard]] Snapshot look_at_all();
    void hear();
    void accept(Snapshot seen, std::vector<std::string> changed);
    [[nodiscard]] bool settled(SaveDetector settling, std::optional<Snapshot> before, bool during_a_build,
                               bool& stopped);
    [[nodiscard]] bool found_by_looking(bool& stopped);
    [[nodiscard]] bool has_missed();
    void note_quiet_places();
    [[nodiscard]] std::string place_of(const std::string& path) const;
    [[nodiscard]] bool polls() const { return poll_ || !events_.trouble().empty() || !quiet_.empty(); }
    [[nodiscard]] Milliseconds pause() const;

    std::vector<WatchedFolder> folders_;
    const BlockedSignals& signals_;
    std::optional<Milliseconds> poll_;
    FileEvents events_;
    std::vector<Quiet> quiet_;         // places for which the system reports no events
    std::set<std::uint64_t> devices_;  // devices whose file system was looked up
    Snapshot known_;
    LookCost cost_;
    SaveDetector::Time last_look_;
    std::vector<std::string> changed_;
    std::set<std::string> touched_;  // since the known state
    bool everything_ = false;        // any file may have been touched since
    std::set<std::string> untold_;   // found changed by the last poll, without an event so far
};

}  // namespace codify
