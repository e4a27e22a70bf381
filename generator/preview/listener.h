// Finds the place where the preview can be reached.
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

    /// What people type into a browser on this computer: "http://127.0.0.1:1313/".
    [[nodiscard]] std::string url_here() const;
};

/// Where people find the preview, in words: its address, and one for each number by which other computers on the
/// network reach this `machine`.
[[nodiscard]] std::string where_to_find(const Listener& listener, const MachineNames& machine);

/// Listens on `address`, a number of this machine, and `port` (0: any free one). Without a port the usual one, or the
/// next that is free. A Failure of class usage for an address that is none, and of class environment when the port is
/// taken or may not be used.
[[nodiscard]] Listener listen_on(const std::string& address, std::optional<std::uint16_t> port);

}  // namespace codify
