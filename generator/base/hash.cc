#include "base/hash.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

namespace codify {
namespace {

const unsigned char* pointer(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

std::string hex_digits(const unsigned char* hash, std::size_t size) {
    std::string out;
    for (std::size_t i = 0; i < size; ++i) out += fmt::format("{:02x}", hash[i]);
    return out;
}

}  // namespace

std::string fingerprint(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), pointer(bytes), bytes.size(), nullptr, 0);
    return hex_digits(hash.data(), 8);
}

std::string quick_fingerprint(std::string_view bytes) {
    constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> key{};  // constant: equal bytes give equal names
    std::array<unsigned char, crypto_shorthash_BYTES> hash{};
    crypto_shorthash(hash.data(), pointer(bytes), bytes.size(), key.data());
    return hex_digits(hash.data(), hash.size());
}

std::optional<std::size_t> fingerprint_in(std::string_view path) {
    const auto end = path.rfind('.');
    if (end == std::string_view::npos || end < kFingerprintDigits + 1) return std::nullopt;
    const auto at = end - kFingerprintDigits;
    const bool found = path[at - 1] == '.' && path.find_first_not_of("0123456789abcdef", at) == end;
    return found ? std::optional(at) : std::nullopt;
}

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), pointer(bytes), bytes.size());
    return hex_digits(hash.data(), hash.size());
}

}  // namespace codify
