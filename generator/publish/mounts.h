// Finds out from the kernel's lists of mounts whether a folder is also known by other names: a mount point, or a folder
// that a container or a bind mount shows elsewhere. Such a folder must stay the same folder, so it cannot be exchanged
// for another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// One line of a list of mounts (proc(5), mountinfo).
struct Mount {
    std::string device;  ///< major:minor number of its file system
    std::string root;    ///< folder of that file system which is shown
    std::string point;   ///< path at which it is shown

    bool operator==(const Mount&) const = default;
};

/// The mounts in `text`, the contents of a mountinfo file, in its order. Lines of any other form are skipped.
[[nodiscard]] std::vector<Mount> mounts_in(std::string_view text);

/// Why the folder `path` (absolute, without links) must stay the same folder, in words that continue "public cannot be
/// exchanged: "; empty if nothing is known against it. `own` are the mounts that this process sees, in their order, and
/// `others` those of other processes, such as containers.
[[nodiscard]] std::string mount_obstacle(const std::string& path, const std::vector<Mount>& own,
                                         const std::vector<Mount>& others);

/// The same with the mounts of this machine, as far as this user may see them: a container of another user is not seen.
[[nodiscard]] std::string mount_obstacle(const std::string& path);

}  // namespace codify
