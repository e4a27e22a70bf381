// The number of a network address as a value, so that two spellings of one ("::1" and "0:0::1") are equal.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace codify {

/// One of version 4 is kept as version 6 writes it, "::ffff:192.0.2.1": it is the same place.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool is_version_4() const;
    [[nodiscard]] bool is_loopback() const;     ///< leads to this machine on any machine
    [[nodiscard]] bool is_link_local() const;   ///< means something on one cable alone
    [[nodiscard]] bool is_unspecified() const;  ///< "0.0.0.0" and "::": every address of the machine that listens
    [[nodiscard]] std::string text() const;
    bool operator==(const IpAddress&) const = default;
};

/// The address that `text` writes, with or without a zone ("fe80::1%eth0"); nothing when it writes none.
[[nodiscard]] std::optional<IpAddress> ip_address(std::string_view text);

}  // namespace codify
