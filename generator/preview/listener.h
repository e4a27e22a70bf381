// Opens the socket of the preview, and describes the addresses that lead to it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/open_file.h"
#include "preview/this_machine.h"

namespace codify {

inline constexpr std::uint16_t kUsualPort = 1313;

struct Listener {
    OpenFile socket;  ///< already listening
    std::string address;
    std::uint16_t port = 0;

    /// The URL for a browser on this computer: "http://127.0.0.1:1313/".
    [[nodiscard]] std::string url_here() const;
};

/// Describes in words where the preview is reachable: its URL, and one for each address that `machine` has on the
/// network.
[[nodiscard]] std::string where_to_find(const Listener& listener, const MachineNames& machine);

/// Listens on `address`, an IP address of this machine, and `port` (0: any free one). Without a port, on the usual one,
/// or the next that is free. A Failure of class usage for an invalid address, and of class environment when the port is
/// in use or not permitted.
[[nodiscard]] Listener listen_on(const std::string& address, std::optional<std::uint16_t> port);

}  // namespace codify
