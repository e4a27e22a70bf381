// Parses the Range header of a request.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace codify {

struct ByteRange {
    enum class Kind { whole, part, impossible };
    Kind kind = Kind::whole;
    std::size_t begin = 0, size = 0;  ///< of the requested part
};

/// The range of `size` bytes that `header`, such as "bytes=0-99", requests. The whole file for several ranges at once
/// and for an invalid header; a range that starts beyond the end cannot be satisfied.
[[nodiscard]] ByteRange byte_range(std::string_view header, std::size_t size);

}  // namespace codify
