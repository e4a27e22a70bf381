// Folders of a published tree: made with the same rights whatever the umask, and removed again when they are empty.
// What is done to a file below them is never done through a symbolic link: others may write in a published folder, too.
#pragma once

#include <string>
#include <string_view>

#include "base/open_file.h"

namespace codify {

/// Makes the folders that the file `path` needs below the open folder `top`, readable by all. False if one could not be
/// made, with the reason in errno; EEXIST means that something else has its name.
[[nodiscard]] bool make_folders_of(int top, std::string_view path);

/// The folder of the file `path` below the open folder `top`, and the file's own name.
struct Parent {
    OpenFile folder;  ///< empty, with the reason in errno, if it is missing or a link leads to it
    std::string name;
};
[[nodiscard]] Parent parent_below(int top, std::string_view path);

/// As linkat, renameat and unlinkat, with both paths below open folders. False with the reason in errno.
[[nodiscard]] bool link_below(int from, int to, std::string_view path);
[[nodiscard]] bool move_below(int from, int to, std::string_view path);
bool remove_below(int top, std::string_view path);

/// Removes the folders above the file `path` that are empty, the innermost first.
void remove_empty_folders_of(int top, std::string_view path);

}  // namespace codify
