// The part of a file that a browser asks for with a Range header.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace codify {

struct ByteRange {
    enum class Kind { whole, part, impossible };
    Kind kind = Kind::whole;
    std::size_t begin = 0, size = 0;  ///< of a part
};

/// What `header`, such as "bytes=0-99", asks of `size` bytes. Several parts at once and what cannot be understood are
/// answered with the whole; a part that begins behind the end is impossible.
[[nodiscard]] ByteRange byte_range(std::string_view header, std::size_t size);

}  // namespace codify
