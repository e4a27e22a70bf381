// Folders of a published tree: made with the same rights whatever the umask, and removed again when they are empty.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// Makes the folders that the file `path` needs below the open folder `top`, readable by all. False if one could not be
/// made, with the reason in errno; EEXIST means that something else has its name.
[[nodiscard]] bool make_folders_of(int top, std::string_view path);

/// Removes the folders above the file `path` that are empty, the innermost first.
void remove_empty_folders_of(int top, std::string_view path);

}  // namespace codify
