// Reads what the settings of the home page choose to show: collections, tasks and news.
#pragma once

#include <string>

#include "base/file_problems.h"
#include "model/model.h"
#include "source/toml/toml.h"

namespace codify {

/// The choices in the checked settings `front` of a file. Choices on a page of another layout than `home` are a
/// problem, since nothing would show them, and so are a folder that is featured twice and a page that is not of this
/// site.
[[nodiscard]] Home read_home(const TomlValue& front, PageKind kind, FileProblems& problems);

}  // namespace codify
