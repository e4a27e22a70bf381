// Parses the choices in the settings of the home page: collections, tasks and news.
#pragma once

#include <string>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The choices in the validated settings `front` of a file. Choices on a page of another layout than `home` are a
/// problem, since nothing would show them, and so are a folder that is featured twice and a page of another site.
[[nodiscard]] Home read_home(const TomlValue& front, PageKind kind, FileProblems& problems);

}  // namespace codify
