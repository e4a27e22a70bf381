// The host names under which the preview answers, as a protection against DNS rebinding: a page elsewhere can make its
// own name resolve to this machine and then read the preview's answers, but it cannot make a browser send a name of
// this machine.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "preview/ip_address.h"
#include "preview/this_machine.h"

namespace codify {

class OwnHosts {
  public:
    /// `address`: the IP address that the preview listens on. A loopback address answers to itself and to this
    /// machine's names for itself; any other also to the names and addresses that `machine` returns at that moment.
    explicit OwnHosts(const std::string& address, std::function<MachineNames()> machine = this_machine);

    /// Whether `host`, the Host header of a request with or without a port, is one of them. Thread-safe.
    [[nodiscard]] bool include(std::string_view host) const;

    /// Whether the preview is only reachable from this machine.
    [[nodiscard]] bool is_local() const { return address_.is_loopback(); }

  private:
    IpAddress address_;
    std::function<MachineNames()> machine_;
};

}  // namespace codify
