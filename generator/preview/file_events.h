// Hears from the system (inotify) that something happened in the watched folders. It only says that; what changed is
// the matter of a snapshot, so no event that comes twice, out of order or not at all can lead to a wrong build.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/open_file.h"
#include "preview/snapshot.h"

namespace codify {

class FileEvents {
  public:
    explicit FileEvents(std::vector<WatchedFolder> folders);

    /// The file that becomes readable when something happened. None once there is `trouble`.
    [[nodiscard]] int file() const { return events_.get(); }

    /// Reads everything that happened; whether any of it concerns a watched file.
    [[nodiscard]] bool take();

    /// The files that it concerned since this was last asked; nothing when it may be any file.
    [[nodiscard]] std::optional<std::set<std::string>> touched();

    /// Whether a file is being written right now: its bytes changed, and the writer has not closed it.
    [[nodiscard]] bool writing() const { return !unfinished_.empty(); }

    /// Stops waiting for those that write without an end.
    void forget_writers() { unfinished_.clear(); }

    /// Why the system does not tell what happens, such as "no watches are left"; empty when it does.
    [[nodiscard]] const std::string& trouble() const { return trouble_; }

  private:
    void watch_all();
    void watch_below(const std::string& folder);
    void watch(const std::string& folder, const std::vector<std::string>& only);
    [[nodiscard]] bool note(std::uint32_t what, int watch, const std::string& name);
    void give_up(int error);

    std::vector<WatchedFolder> folders_;
    OpenFile events_;
    std::map<int, WatchedFolder> watched_;  // by watch
    std::set<std::pair<int, std::string>> unfinished_;
    bool folders_changed_ = false;
    std::optional<std::set<std::string>> touched_ = std::set<std::string>();
    std::string trouble_;
};

/// Whether the system tells of what happens in `folder` at all: it is opened, which changes nothing, and should be
/// heard. Some systems take watches and pass nothing on (sandboxes, emulated ones). True also when there is no such
/// folder, or no watch to try it with.
[[nodiscard]] bool events_come(const std::string& folder);

}  // namespace codify
