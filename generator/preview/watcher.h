// Waits until an author has saved something: listens to the system, and looks at the files itself where the system may
// not tell.
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

/// How often files are looked at where the system does not tell of saves.
inline constexpr std::chrono::milliseconds kUsualPause{300};

class Watcher {
  public:
    /// From now on, nothing that happens in `folders` is missed. With `poll` nothing is listened to; files are looked
    /// at that often.
    Watcher(std::vector<WatchedFolder> folders, const HeldSignals& signals,
            std::optional<std::chrono::milliseconds> poll = std::nullopt);

    enum class News {
        saved,    ///< a watched file really changed since the last time, and its editor seems done with it
        looking,  ///< only what `looking` says is another
        stopped   ///< a signal asked to stop
    };
    [[nodiscard]] News wait();

    /// The files that changed when `wait` last returned `saved`.
    [[nodiscard]] const std::vector<std::string>& changed() const { return changed_; }

    /// What is looked at instead of listened to, how often and why: a sentence without its end for each place. Empty
    /// while the system tells of everything.
    [[nodiscard]] std::vector<std::string> looking() const;

    /// How many places that is.
    [[nodiscard]] std::size_t quiet_places() const;

  private:
    using Milliseconds = std::chrono::milliseconds;
    enum class Woken { quiet, stirred, late, stopped };
    struct Quiet {
        std::string place, why;
    };

    [[nodiscard]] Woken sleep(Settling::Time until);
    [[nodiscard]] Snapshot look();
    [[nodiscard]] Snapshot look_at_all();
    void hear();
    void accept(Snapshot seen, std::vector<std::string> changed);
    [[nodiscard]] bool settled(Settling settling, std::optional<Snapshot> before, bool during_a_build, bool& stopped);
    [[nodiscard]] bool found_by_looking(bool& stopped);
    [[nodiscard]] bool has_missed();
    void note_quiet_places();
    [[nodiscard]] std::string place_of(const std::string& path) const;
    [[nodiscard]] bool polls() const { return poll_ || !events_.trouble().empty() || !quiet_.empty(); }
    [[nodiscard]] Milliseconds pause() const;

    std::vector<WatchedFolder> folders_;
    const HeldSignals& signals_;
    std::optional<Milliseconds> poll_;
    FileEvents events_;
    std::vector<Quiet> quiet_;         // places of whose saves the system does not tell
    std::set<std::uint64_t> devices_;  // that were asked whether they tell
    Snapshot known_;
    LookCost cost_;
    Settling::Time last_look_;
    std::vector<std::string> changed_;
    std::set<std::string> touched_;  // since what is known
    bool everything_ = false;        // may have been touched since
    std::set<std::string> untold_;   // was seen to have changed at the last look, and nobody told of it so far
};

}  // namespace codify
