// Hashes of bytes: short fingerprints for names that must change when the bytes do, and SHA-256, which proves that they
// did not.
#pragma once

#include <string>
#include <string_view>

namespace codify {

/// The first 64 bits of the bytes' BLAKE2b hash, as 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::string_view bytes);

/// A fingerprint of 64 bits as well, in a quarter of the time: SipHash with a fixed key, since nobody here wants to
/// forge a collision.
[[nodiscard]] std::string quick_fingerprint(std::string_view bytes);

/// The SHA-256 hash of `bytes` as 64 hexadecimal digits, as `sha256sum` prints it.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace codify
