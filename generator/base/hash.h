// Hashes of bytes: short fingerprints for names that must change when the bytes do, and SHA-256, which proves that they
// did not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// The first 64 bits of the bytes' BLAKE2b hash, as 16 hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::string_view bytes);

/// A fingerprint of 64 bits as well, in a quarter of the time: SipHash with a fixed key, since nobody here wants to
/// forge a collision.
[[nodiscard]] std::string quick_fingerprint(std::string_view bytes);

/// The number of digits of both.
inline constexpr std::size_t kFingerprintDigits = 16;

/// Where the fingerprint begins in `path`, such as "assets/site.0123456789abcdef.css": 12. Nothing if its last name has
/// none before its ending.
[[nodiscard]] std::optional<std::size_t> fingerprint_in(std::string_view path);

/// The SHA-256 hash of `bytes` as 64 hexadecimal digits, as `sha256sum` prints it.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace codify
