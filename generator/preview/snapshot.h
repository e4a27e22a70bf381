// What the watched files hold, so that a rebuild happens when one really changed: not when it was only opened, touched
// or saved as it was, nor for the files that editors keep beside it.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace codify {

/// A folder that is watched: everything below it, or, with names, only what stands in it under one of them.
struct WatchedFolder {
    std::string path;
    std::vector<std::string> only{};
};

class Snapshot {
  public:
    Snapshot() = default;

    /// Looks at every file of `folders`. Those that look as they did in `before` are not read again. A folder that is
    /// missing or may not be read holds nothing.
    Snapshot(const std::vector<WatchedFolder>& folders, const Snapshot& before);

    /// As `before`, but for the files at `touched`, which are looked at again.
    Snapshot(const Snapshot& before, const std::set<std::string>& touched);

    struct Change {
        std::vector<std::string> paths;  ///< of the files that changed
        bool doubtful = false;           ///< a file that held something is empty or gone, as in the middle of a save
    };

    /// What has changed since `before`. With `strictly`, also files that were written with the bytes they had.
    [[nodiscard]] Change since(const Snapshot& before, bool strictly = false) const;

    /// The devices that the files lie on, each with the first of its files.
    [[nodiscard]] std::map<std::uint64_t, std::string> devices() const;

  private:
    /// What the system says about a file: as long as it is the same, so are the bytes.
    struct Look {
        std::uint64_t device = 0, number = 0, size = 0;
        std::int64_t written = 0, changed = 0;  // nanoseconds
        bool operator==(const Look&) const = default;
    };
    struct File {
        Look look;
        bool fresh = false;  // written so recently that it could change again and look the same
        std::string bytes;   // their fingerprint
    };

    void add_below(const std::string& folder, const Snapshot& before);
    void add(const std::string& path, const Snapshot& before);

    std::map<std::string, File> files_;
};

}  // namespace codify
