// By which names the preview may be called. A page elsewhere can make its own name lead to this machine and then read
// what the preview answers (DNS rebinding); it cannot make a browser call the preview by a name of this machine.
#pragma once

#include <string>
#include <string_view>

namespace codify {

class OwnHosts {
  public:
    /// `address`: the number that the preview listens on. Reached from this machine alone, it answers to that number
    /// and to this machine's own names; reached from others, to every number, as no other site is called by one.
    explicit OwnHosts(std::string address);

    /// Whether `host`, the Host header of a request with or without a port, is one of them.
    [[nodiscard]] bool include(std::string_view host) const;

    /// Whether only this machine reaches the preview.
    [[nodiscard]] bool is_local() const { return local_; }

  private:
    std::string address_;
    bool local_;
};

}  // namespace codify
