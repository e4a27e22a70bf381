// How this machine is called on its network. Asked anew each time, since cables, Wi-Fi and tunnels come and go while
// the preview runs, and of this machine alone: a server for names may be slow, or not there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "preview/ip_address.h"

namespace codify {

struct MachineNames {
    std::vector<std::string> names;    ///< "comms-pc", "comms-pc.local"; in any case of letters
    std::vector<IpAddress> addresses;  ///< of its network interfaces that are up, as the system lists them

    /// The addresses that can be typed into a browser on another computer, those of version 4 first.
    [[nodiscard]] std::vector<IpAddress> reachable() const;
};

[[nodiscard]] MachineNames this_machine();

/// The names of a machine that calls itself `name`: with and without its domain, as ".local", by which neighbours find
/// it without a server, and with the domain that `hosts` (of the form of /etc/hosts) gives it on a line of one of
/// `addresses` or of a loopback address.
[[nodiscard]] std::vector<std::string> names_of_machine(const std::string& name, std::string_view hosts,
                                                        const std::vector<IpAddress>& addresses);

}  // namespace codify
