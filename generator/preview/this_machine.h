// The names and addresses of this machine on its network. Read again each time, since cables, Wi-Fi and tunnels come
// and go while the preview runs, and only from this machine: a DNS server may be slow or missing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "preview/ip_address.h"

namespace codify {

struct MachineNames {
    std::vector<std::string> names;    ///< "comms-pc", "comms-pc.local"; case is ignored
    std::vector<IpAddress> addresses;  ///< of its active network interfaces, in the system's order

    /// The addresses that a browser on another computer can use, those of version 4 first.
    [[nodiscard]] std::vector<IpAddress> reachable() const;
};

[[nodiscard]] MachineNames this_machine();

/// The names of a machine whose host name is `name`: with and without its domain, with ".local", by which neighbours
/// find it without a server, and with the domain that `hosts` (in the format of /etc/hosts) gives it on a line for one
/// of `addresses` or for a loopback address.
[[nodiscard]] std::vector<std::string> names_of_machine(const std::string& name, std::string_view hosts,
                                                        const std::vector<IpAddress>& addresses);

}  // namespace codify
