// A network address as a value, so that two spellings of one ("::1" and "0:0::1") are equal.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// An address of version 4 is stored as an IPv4-mapped address of version 6, "::ffff:192.0.2.1", so that both forms are
/// equal.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool is_version_4() const;
    [[nodiscard]] bool is_loopback() const;     ///< always refers to the machine itself
    [[nodiscard]] bool is_link_local() const;   ///< is only valid on one network link
    [[nodiscard]] bool is_unspecified() const;  ///< "0.0.0.0" and "::": all addresses of the listening machine
    [[nodiscard]] std::string text() const;
    bool operator==(const IpAddress&) const = default;
};

/// Parses an address, with or without a zone ("fe80::1%eth0"); nothing for other text.
[[nodiscard]] std::optional<IpAddress> ip_address(std::string_view text);

}  // namespace codify
