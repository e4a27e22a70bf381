// Fingerprints of bytes: a short one for names that must change when the bytes do, a whole one that proves they did
// not.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// The first 64 bits of the bytes' BLAKE2b hash, as 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::string_view bytes);

/// 64 bits as well, in a quarter of the time, for many bytes: SipHash, which nobody has to fear here.
[[nodiscard]] std::string quick_fingerprint(std::string_view bytes);

/// The SHA-256 hash of `bytes` as 64 hexadecimal digits, as `sha256sum` prints it.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace codify
