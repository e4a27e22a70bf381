// The media type of a file, for the Content-Type header.
#pragma once

#include <string_view>

namespace codify {

/// The media type for the extension of `path`; application/octet-stream for an unknown one.
[[nodiscard]] std::string_view media_type(std::string_view path);

}  // namespace codify
