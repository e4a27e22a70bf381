// Receives events of the operating system (inotify) about the watched folders. An event only says that something may
// have changed; a snapshot finds out what did. So no event that is duplicated, out of order or missing can lead to a
// wrong build.
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

    /// The file descriptor that becomes readable when there are events. None once there is `trouble`.
    [[nodiscard]] int file() const { return events_.get(); }

    /// Reads all pending events. Returns whether any of them is about a watched file.
    [[nodiscard]] bool take();

    /// The files that events were about since the last call; nothing when it may be any file.
    [[nodiscard]] std::optional<std::set<std::string>> touched();

    /// Whether a file is being written: its bytes changed, and the writer has not closed it.
    [[nodiscard]] bool writing() const { return !unfinished_.empty(); }

    /// Stops waiting for writers that never close their file.
    void forget_writers() { unfinished_.clear(); }

    /// Why the system reports no events, such as "no watches are left"; empty when it does.
    [[nodiscard]] const std::string& trouble() const { return trouble_; }

  private:
    void watch_all();
    void watch_below(const std::string& folder);
    void watch(const std::string& folder, const std::vector<std::string>& only);
    [[nodiscard]] bool note(std::uint32_t what, int watch, const std::string& name);
    void give_up(int error);

    std::vector<WatchedFolder> folders_;
    OpenFile events_;
    std::map<int, WatchedFolder> watched_;  // by watch descriptor
    std::set<std::pair<int, std::string>> unfinished_;
    bool folders_changed_ = false;
    std::optional<std::set<std::string>> touched_ = std::set<std::string>();
    std::string trouble_;
};

/// Tests whether the system reports events for `folder` at all: opens it, which changes nothing and should cause an
/// event. Some systems accept watches and report nothing (sandboxes, emulators). True also when there is no such
/// folder, or no watch to test with.
[[nodiscard]] bool events_come(const std::string& folder);

}  // namespace codify
