// Decides whether a site may be published to a folder, and in which way. Publishing replaces what stands in the folder,
// so a typing error must not do that to a home folder, source texts or another web site. Everything is checked before
// any work, and the check writes nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The folder to publish to, and where the hidden files go that the program needs for it: beside it, or where that is
/// not possible into the folder itself.
struct Destination {
    std::string shown;       ///< as given by the user, for messages
    std::string parent;      ///< absolute path of its parent folder, with links resolved
    std::string name;        ///< its own name
    std::string in_place{};  ///< why the folder cannot be exchanged as a whole, "it is a mount point"; empty if it can
    bool inside = false;     ///< hidden files go into the folder: beside it is another file system, or no permission

    [[nodiscard]] std::string path() const { return parent == "/" ? "/" + name : parent + "/" + name; }

    /// The folder of the hidden files.
    [[nodiscard]] std::string work_folder() const { return inside ? path() : parent; }

    /// The name of a hidden file: ".public.lock" for `what` "lock", or ".codify.lock" inside the folder.
    [[nodiscard]] std::string hidden(std::string_view what) const;
};

/// Splits `out`; a Failure if its parent folder does not exist.
[[nodiscard]] Destination destination_of(std::string_view out);

/// The same for a folder that was published before: also finds out where its hidden files are. Writes nothing, and
/// works where only reading is allowed.
[[nodiscard]] Destination known_destination(std::string_view out);

/// Throws a Failure unless a site may be published to `out`.
///
/// Exit code 2: a link or a file; /, the home folder, the current folder or one that contains either; a folder under
/// Git; inside one of `inputs` or containing one (compared by device and inode of every folder on the way, so links and
/// bind mounts are resolved); a folder with files that codify did not write, unless `adopt`. Exit code 3: a read-only
/// file system or no permission. A mount point and its like is allowed, and then has `in_place` set.
[[nodiscard]] Destination check_destination(std::string_view out, const std::vector<std::string>& inputs, bool adopt);

}  // namespace codify
