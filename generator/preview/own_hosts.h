// By which names the preview may be called. A page elsewhere can make its own name lead to this machine and then read
// what the preview answers (DNS rebinding); it cannot make a browser call the preview by a name of this machine.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "preview/ip_address.h"
#include "preview/this_machine.h"

namespace codify {

class OwnHosts {
  public:
    /// `address`: the number that the preview listens on. Reached from this machine alone, it answers to that number
    /// and to this machine's own names for itself; reached from others, also to the names and numbers that `machine`
    /// says it has at that moment.
    explicit OwnHosts(const std::string& address, std::function<MachineNames()> machine = this_machine);

    /// Whether `host`, the Host header of a request with or without a port, is one of them. On any thread.
    [[nodiscard]] bool include(std::string_view host) const;

    /// Whether only this machine reaches the preview.
    [[nodiscard]] bool is_local() const { return address_.is_loopback(); }

  private:
    IpAddress address_;
    std::function<MachineNames()> machine_;
};

}  // namespace codify
