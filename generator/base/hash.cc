#include "base/hash.h"

#include <fmt/format.h>
#include <sodium.h>

#include <array>

namespace codify {

std::string fingerprint(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    std::string out;
    for (std::size_t i = 0; i < 8; ++i) out += fmt::format("{:02x}", hash[i]);
    return out;
}

}  // namespace codify
