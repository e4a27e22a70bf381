// What kind of file a browser is told it gets.
#pragma once

#include <string_view>

namespace codify {

/// By the ending of `path`; bytes of no kind for an unknown one.
[[nodiscard]] std::string_view media_type(std::string_view path);

}  // namespace codify
