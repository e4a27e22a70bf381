// What is looked at in the files of pictures before they are published: whether each can be read, and whether it is so
// large that readers wait for it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/file_problems.h"

namespace codify {

inline constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;

/// Whether the file at `path` is a picture of pixels, by its ending.
[[nodiscard]] bool is_picture(std::string_view path);

/// Reports what is wrong with the picture in `bytes`, which are the file of `problems`.
void look_at_picture(std::string_view bytes, FileProblems problems);

/// The same for a drawing (SVG), whose bytes are published as they are. Returns whether it is one: two versions of
/// which nobody has chosen are not, and nothing else is said of them.
bool look_at_drawing(std::string_view bytes, FileProblems problems);

/// A picture that is no longer as it was when it was checked: the only way in which cleaning one can fail.
[[noreturn]] void fail_on_picture(const SourceFile& file, std::string_view fault);

}  // namespace codify
