// The contents of the watched files, so that a rebuild only happens when one really changed: not when it was only
// opened, touched or saved unchanged, nor for temporary files of editors.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace codify {

/// A watched folder: everything below it, or, with names, only its direct entries with one of them.
struct WatchedFolder {
    std::string path;
    std::vector<std::string> only{};
};

class Snapshot {
  public:
    Snapshot() = default;

    /// Reads every file of `folders`. Files whose metadata is the same as in `before` are not read again. A folder that
    /// is missing or unreadable counts as empty.
    Snapshot(const std::vector<WatchedFolder>& folders, const Snapshot& before);

    /// A copy of `before` in which the files at `touched` are read again.
    Snapshot(const Snapshot& before, const std::set<std::string>& touched);

    struct Change {
        std::vector<std::string> paths;  ///< of the files that changed
        bool doubtful = false;           ///< a file that had contents is empty or missing, as in the middle of a save
    };

    /// The changes since `before`. With `strictly`, including files that were written with the same bytes.
    [[nodiscard]] Change since(const Snapshot& before, bool strictly = false) const;

    /// The devices of the files, each with the first of its files.
    [[nodiscard]] std::map<std::uint64_t, std::string> devices() const;

  private:
    /// The system's metadata of a file: while it is equal, so are the bytes.
    struct Look {
        std::uint64_t device = 0, number = 0, size = 0;
        std::int64_t written = 0, changed = 0;  // nanoseconds
        bool operator==(const Look&) const = default;
    };
    struct File {
        Look look;
        bool fresh = false;  // changed so recently that another change could leave the metadata equal
        std::string bytes;   // fingerprint of the contents
    };

    void add_below(const std::string& folder, const Snapshot& before);
    void add(const std::string& path, const Snapshot& before);

    std::map<std::string, File> files_;
};

}  // namespace codify
