// A short fingerprint of bytes, for names that must change when the bytes do.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// The first 64 bits of the bytes' BLAKE2b hash, as 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::string_view bytes);

}  // namespace codify
