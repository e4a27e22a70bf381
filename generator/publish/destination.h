// May a site be published here? Publishing replaces a whole folder, so a slip of the keyboard must not cost anybody
// their home folder, their texts or a neighbour's web site. Everything is checked before any work and nothing is
// written by the check.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

/// The folder to publish to, and where its helpers go: beside it, on the same file system.
struct Destination {
    std::string shown;   ///< as the user wrote it, for messages
    std::string parent;  ///< absolute path without links of the folder that holds it
    std::string name;    ///< its own name

    [[nodiscard]] std::string path() const { return parent == "/" ? "/" + name : parent + "/" + name; }

    /// Name of a hidden neighbour: ".public.lock" for `what` "lock".
    [[nodiscard]] std::string beside(std::string_view what) const;
};

/// Splits `out`; a Failure if the folder that should hold it does not exist.
[[nodiscard]] Destination destination_of(std::string_view out);

/// Throws a Failure unless a site may be published to `out`.
///
/// Exit 2: a link or a file; /, the home folder, the current folder or one that holds either; a folder under Git; a
/// mount point; inside one of `inputs` or holding one (compared by device and inode of every folder on the way, so
/// links and bind mounts are seen through); a folder with files that codify did not write, unless `adopt`.
/// Exit 3: a read-only file system, no permission, or a folder on another file system than its parent.
[[nodiscard]] Destination check_destination(std::string_view out, const std::vector<std::string>& inputs, bool adopt);

}  // namespace codify
