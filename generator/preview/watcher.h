// Waits until an author has saved something.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "preview/file_events.h"
#include "preview/snapshot.h"
#include "publish/signals.h"

namespace codify {

class Watcher {
  public:
    /// From now on, nothing that happens in `folders` is missed.
    Watcher(std::vector<WatchedFolder> folders, const HeldSignals& signals);

    /// Returns true when a watched file really changed since the last time and its editor seems done with it; false
    /// when a signal asked to stop.
    [[nodiscard]] bool wait();

    /// The files that changed when `wait` last returned true.
    [[nodiscard]] const std::vector<std::string>& changed() const { return changed_; }

    /// Why files are looked at again and again instead of being watched; empty when they are watched.
    [[nodiscard]] const std::string& trouble() const { return events_.trouble(); }

  private:
    enum class Woken { quiet, stirred, stopped };
    [[nodiscard]] Woken sleep(int milliseconds);
    [[nodiscard]] Snapshot look();
    void accept(Snapshot seen, std::vector<std::string> changed);
    [[nodiscard]] bool settled(bool during_a_build, bool& stopped);

    std::vector<WatchedFolder> folders_;
    const HeldSignals& signals_;
    FileEvents events_;
    Snapshot known_;
    std::vector<std::string> changed_;
    std::set<std::string> touched_;  // since what is known
    bool everything_ = false;        // may have been touched since
};

}  // namespace codify
