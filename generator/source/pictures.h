// Checks picture files before they are published: whether each can be read, and whether it is so large that readers
// have to wait for it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/file_problems.h"
#include "source/picture_size.h"

namespace codify {

inline constexpr std::size_t kLargestPicture = 8 * 1024 * 1024;

/// Whether the file at `path` is a raster image, by its extension.
[[nodiscard]] bool is_picture(std::string_view path);

/// Checks the picture in `bytes`, the contents of the file of `problems`. Returns how large it is shown.
PictureSize look_at_picture(std::string_view bytes, FileProblems problems);

/// Checks a drawing (SVG), which is published unchanged. Returns whether it is one: a file with merge conflict markers
/// is not, and no other problem of it is reported.
bool look_at_drawing(std::string_view bytes, FileProblems problems);

/// Throws a Failure for a picture that changed after it was checked: the only way in which removing its metadata can
/// fail.
[[noreturn]] void fail_on_picture(const SourceFile& file, std::string_view fault);

}  // namespace codify
