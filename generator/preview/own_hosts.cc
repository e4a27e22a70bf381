#include "preview/own_hosts.h"

#include <strings.h>

#include <algorithm>
#include <utility>

namespace codify {
namespace {

bool is_port(std::string_view text) {
    return !text.empty() && text.size() <= 5 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The name in "name:port" or "[::1]:port", without brackets and without a final dot; empty for other text.
std::string name_of(std::string_view host) {
    const bool bracketed = host.substr(0, 1) == "[";
    const auto end = host.find(bracketed ? ']' : ':');
    if (bracketed && end == std::string_view::npos) return {};
    auto name = host.substr(bracketed ? 1 : 0, bracketed ? end - 1 : end);
    auto rest = end == std::string_view::npos ? std::string_view() : host.substr(end + (bracketed ? 1 : 0));
    if (!rest.empty() && (rest.front() != ':' || !is_port(rest.substr(1)))) return {};
    if (bracketed != (name.find(':') != std::string_view::npos)) return {};  // only version 6 has brackets
    if (!bracketed && name.size() > 1 && name.back() == '.') name.remove_suffix(1);
    return std::string(name);
}

bool is_same(const std::string& one, const std::string& other) { return ::strcasecmp(one.c_str(), other.c_str()) == 0; }

}  // namespace

OwnHosts::OwnHosts(const std::string& address, std::function<MachineNames()> machine)
    : address_(ip_address(address).value_or(IpAddress())), machine_(std::move(machine)) {}

bool OwnHosts::include(std::string_view host) const {
    const auto name = name_of(host);
    if (name.empty()) return false;
    const auto number = ip_address(name);
    if (number && number->is_unspecified())
        return false;  // not the name of a machine, though some systems resolve it to themselves
    if (number == ip_address("127.0.0.1") || number == ip_address("::1") || number == address_) return true;
    if (is_same(name, "localhost")) return true;
    if (is_local()) return false;
    const auto machine = machine_();
    const auto& [names, addresses] = machine;
    if (number) return std::find(addresses.begin(), addresses.end(), *number) != addresses.end();
    return std::any_of(names.begin(), names.end(), [&](const std::string& own) { return is_same(name, own); });
}

}  // namespace codify
