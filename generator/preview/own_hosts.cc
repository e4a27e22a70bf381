#include "preview/own_hosts.h"

#include <arpa/inet.h>
#include <strings.h>

#include <algorithm>
#include <utility>

namespace codify {
namespace {

bool is_port(std::string_view text) {
    return !text.empty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The name in "name:port" or "[::1]:port", without brackets; empty when it is neither.
std::string name_of(std::string_view host) {
    if (host.substr(0, 1) == "[") {
        const auto end = host.find(']');
        if (end == std::string_view::npos) return {};
        const auto rest = host.substr(end + 1);
        if (!rest.empty() && (rest.front() != ':' || !is_port(rest.substr(1)))) return {};
        return std::string(host.substr(1, end - 1));
    }
    const auto colon = host.find(':');
    if (colon != std::string_view::npos && !is_port(host.substr(colon + 1))) return {};
    return std::string(host.substr(0, colon));
}

bool is_number(const std::string& name) {
    in6_addr address{};
    return ::inet_pton(AF_INET, name.c_str(), &address) == 1 || ::inet_pton(AF_INET6, name.c_str(), &address) == 1;
}

}  // namespace

OwnHosts::OwnHosts(std::string address)
    : address_(std::move(address)), local_(address_.rfind("127.", 0) == 0 || address_ == "::1") {}

bool OwnHosts::include(std::string_view host) const {
    const auto name = name_of(host);
    if (name == "127.0.0.1" || name == "::1" || ::strcasecmp(name.c_str(), "localhost") == 0) return true;
    return name == address_ || (!local_ && is_number(name));
}

}  // namespace codify
