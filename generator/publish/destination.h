// Decides whether a site may be published to a folder. Publishing replaces the whole folder, so a typing error must not
// delete a home folder, source texts or another web site. Everything is checked before any work, and the check writes
// nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The folder to publish to; temporary files go beside it, on the same file system.
struct Destination {
    std::string shown;   ///< as given by the user, for messages
    std::string parent;  ///< absolute path of its parent folder, with links resolved
    std::string name;    ///< its own name

    [[nodiscard]] std::string path() const { return parent == "/" ? "/" + name : parent + "/" + name; }

    /// The name of a hidden file beside it: ".public.lock" for `what` "lock".
    [[nodiscard]] std::string beside(std::string_view what) const;
};

/// Splits `out`; a Failure if its parent folder does not exist.
[[nodiscard]] Destination destination_of(std::string_view out);

/// Throws a Failure unless a site may be published to `out`.
///
/// Exit code 2: a link or a file; /, the home folder, the current folder or one that contains either; a folder under
/// Git; a mount point; inside one of `inputs` or containing one (compared by device and inode of every folder on the
/// way, so links and bind mounts are resolved); a folder with files that codify did not write, unless `adopt`. Exit
/// code 3: a read-only file system, no permission, or a folder on another file system than its parent.
[[nodiscard]] Destination check_destination(std::string_view out, const std::vector<std::string>& inputs, bool adopt);

}  // namespace codify
