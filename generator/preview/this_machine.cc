#include "preview/this_machine.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <strings.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

#include "base/disk.h"

namespace codify {
namespace {

constexpr std::size_t kLargestHosts = 4 * 1024 * 1024;  // some contain long lists of blocked sites

std::optional<IpAddress> address_of(const sockaddr* socket) {
    if (socket == nullptr) return std::nullopt;
    IpAddress out;
    if (socket->sa_family == AF_INET6) {
        std::memcpy(out.bytes.data(), &reinterpret_cast<const sockaddr_in6*>(socket)->sin6_addr, out.bytes.size());
        return out;
    }
    if (socket->sa_family != AF_INET) return std::nullopt;
    out.bytes[10] = out.bytes[11] = 0xff;
    std::memcpy(&out.bytes[12], &reinterpret_cast<const sockaddr_in*>(socket)->sin_addr, 4);
    return out;
}

std::vector<IpAddress> own_addresses() {
    ifaddrs* first = nullptr;
    if (::getifaddrs(&first) != 0) return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> all(first, ::freeifaddrs);
    std::vector<IpAddress> out;
    for (const auto* one = first; one != nullptr; one = one->ifa_next) {
        const auto address = (one->ifa_flags & IFF_UP) != 0 ? address_of(one->ifa_addr) : std::nullopt;
        if (address) out.push_back(*address);
    }
    return out;
}

std::string host_name() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// The contents of the hosts file; empty when there is none, so that the machine has no names from it.
std::string hosts_file() {
    try {
        auto bytes = Folder("/etc").read("hosts", kLargestHosts);
        return bytes.status == Bytes::Status::ok ? std::move(bytes.text) : std::string();
    } catch (const std::exception&) {
        return {};
    }
}

std::vector<std::string_view> words_on(std::string_view line) {
    constexpr std::string_view kBlank = " \t\r";
    std::vector<std::string_view> out;
    for (auto at = line.find_first_not_of(kBlank); at < line.size(); at = line.find_first_not_of(kBlank, at)) {
        out.push_back(line.substr(at, line.find_first_of(kBlank, at) - at));
        at += out.back().size();
    }
    return out;
}

/// Ignoring case.
bool begins_with(std::string_view word, const std::string& start) {
    return word.size() > start.size() && ::strncasecmp(word.data(), start.c_str(), start.size()) == 0;
}

}  // namespace

std::vector<IpAddress> MachineNames::reachable() const {
    std::vector<IpAddress> out;
    for (const auto& address : addresses) {
        if (!address.is_loopback() && !address.is_link_local()) out.push_back(address);
    }
    std::stable_partition(out.begin(), out.end(), [](const IpAddress& one) { return one.is_version_4(); });
    return out;
}

std::vector<std::string> names_of_machine(const std::string& name, std::string_view hosts,
                                          const std::vector<IpAddress>& addresses) {
    const auto shortest = name.substr(0, name.find('.'));
    if (shortest.empty()) return {};
    std::vector<std::string> out = {name, shortest, shortest + ".local"};
    while (!hosts.empty()) {
        const auto end = std::min(hosts.find('\n'), hosts.size());
        const auto words = words_on(hosts.substr(0, std::min(hosts.find('#'), end)));
        hosts.remove_prefix(std::min(end + 1, hosts.size()));
        const auto address = words.empty() ? std::nullopt : ip_address(words.front());
        if (!address) continue;
        const bool own = std::find(addresses.begin(), addresses.end(), *address) != addresses.end();
        if (!own && !address->is_loopback()) continue;
        // Other names on such a line may well be sites that it blocks.
        for (const auto word : words) {
            if (begins_with(word, shortest + ".")) out.emplace_back(word);
        }
    }
    return out;
}

MachineNames this_machine() {
    auto addresses = own_addresses();
    return {names_of_machine(host_name(), hosts_file(), addresses), addresses};
}

}  // namespace codify
