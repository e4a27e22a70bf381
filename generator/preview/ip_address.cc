#include "preview/ip_address.h"

#include <arpa/inet.h>

#include <algorithm>

namespace codify {
namespace {

constexpr std::size_t kPrefix = 12;  // bytes before an address of version 4
constexpr std::array<std::uint8_t, kPrefix> kVersion4 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

}  // namespace

bool IpAddress::is_version_4() const { return std::equal(kVersion4.begin(), kVersion4.end(), bytes.begin()); }

bool IpAddress::is_loopback() const {
    if (is_version_4()) return bytes[kPrefix] == 127;
    return bytes.back() == 1 && std::all_of(bytes.begin(), bytes.end() - 1, [](auto byte) { return byte == 0; });
}

bool IpAddress::is_link_local() const {
    if (is_version_4()) return bytes[kPrefix] == 169 && bytes[kPrefix + 1] == 254;
    return bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
}

bool IpAddress::is_unspecified() const {
    const auto from = is_version_4() ? bytes.begin() + kPrefix : bytes.begin();
    return std::all_of(from, bytes.end(), [](auto byte) { return byte == 0; });
}

std::string IpAddress::text() const {
    char out[INET6_ADDRSTRLEN] = "";
    const bool four = is_version_4();
    ::inet_ntop(four ? AF_INET : AF_INET6, bytes.data() + (four ? kPrefix : 0), out, sizeof out);
    return out;
}

std::optional<IpAddress> ip_address(std::string_view text) {
    IpAddress out;
    const auto zone = text.find('%');
    const std::string number(text.substr(0, zone));
    if (::inet_pton(AF_INET6, number.c_str(), out.bytes.data()) == 1) return out;
    if (zone != std::string_view::npos) return std::nullopt;
    std::copy(kVersion4.begin(), kVersion4.end(), out.bytes.begin());
    if (::inet_pton(AF_INET, number.c_str(), out.bytes.data() + kPrefix) == 1) return out;
    return std::nullopt;
}

}  // namespace codify
