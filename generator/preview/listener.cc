#include "preview/listener.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

#include "base/diagnostics.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr int kTries = 20;      // number of ports to try, starting with the usual one
constexpr int kBacklog = 4096;  // the system applies its own limit where that is lower

struct Address {
    sockaddr_storage bytes{};
    socklen_t size = 0;
};

sockaddr* as_socket_address(Address& address) { return reinterpret_cast<sockaddr*>(&address.bytes); }

Address read(const std::string& text) {
    Address out;
    auto* const four = reinterpret_cast<sockaddr_in*>(&out.bytes);
    auto* const six = reinterpret_cast<sockaddr_in6*>(&out.bytes);
    if (::inet_pton(AF_INET, text.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        out.size = sizeof(sockaddr_in);
    } else if (::inet_pton(AF_INET6, text.c_str(), &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        out.size = sizeof(sockaddr_in6);
    } else {
        throw_failure({}, "wrong-host",
                      fmt::format("--host takes the number of a network address, not {}", printable(text)),
                      "such as 127.0.0.1 for this computer alone, or 0.0.0.0 for every network", Exit::usage);
    }
    return out;
}

/// Both address families have the port at the same offset.
in_port_t& port_of(Address& address) { return reinterpret_cast<sockaddr_in*>(&address.bytes)->sin_port; }

/// An empty file with errno set when the system reports an error.
OpenFile try_port(Address address, std::uint16_t port) {
    OpenFile socket(::socket(address.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket) return socket;
    const int yes = 1;  // a port whose last connections are in TIME_WAIT is free
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const int no = 0;  // "::" includes the addresses of version 4, whatever the system's own setting
    if (address.bytes.ss_family == AF_INET6) ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
    port_of(address) = htons(port);
    if (::bind(socket.get(), as_socket_address(address), address.size) == 0 && ::listen(socket.get(), kBacklog) == 0)
        return socket;
    const int error = errno;
    static_cast<void>(socket.close());
    errno = error;
    return {};
}

std::string url_of(const IpAddress& address, std::uint16_t port) {
    const auto number = address.is_version_4() ? address.text() : "[" + address.text() + "]";
    return fmt::format("http://{}:{}/", number, port);
}

[[noreturn]] void refuse(const std::string& address, std::uint16_t port, int error) {
    const bool taken = error == EADDRINUSE;
    throw_failure({}, "no-port",
                  taken ? fmt::format("port {} is taken by another program", port)
                        : fmt::format("cannot listen on {}, port {}: {}", address, port, ::strerrordesc_np(error)),
                  taken ? "name another one with --port, or leave --port out"
                        : "leave --host and --port out to preview on this computer",
                  Exit::environment);
}

}  // namespace

std::string Listener::url_here() const {
    const auto own = ip_address(address).value_or(IpAddress());
    if (!own.is_unspecified()) return url_of(own, port);
    return own.is_version_4() ? fmt::format("http://127.0.0.1:{}/", port) : fmt::format("http://[::1]:{}/", port);
}

std::string where_to_find(const Listener& listener, const MachineNames& machine) {
    const auto own = ip_address(listener.address).value_or(IpAddress());
    if (!own.is_unspecified()) return listener.url_here();
    std::vector<std::string> urls;
    for (const auto& address : machine.reachable()) {
        if (!own.is_version_4() || address.is_version_4()) urls.push_back(url_of(address, listener.port));
    }
    if (urls.empty()) return fmt::format("{} (this computer is on no network)", listener.url_here());
    return fmt::format("{} from this computer, {} from others", listener.url_here(), fmt::join(urls, " or "));
}

Listener listen_on(const std::string& address, std::optional<std::uint16_t> port) {
    auto where = read(address);
    const std::uint16_t first = port.value_or(kUsualPort);
    OpenFile socket;
    for (int i = 0; !socket && i < (port ? 1 : kTries); ++i) {
        socket = try_port(where, static_cast<std::uint16_t>(first + i));
        if (!socket && errno != EADDRINUSE) break;
    }
    if (!socket) refuse(address, first, errno);
    where.size = sizeof where.bytes;
    ::getsockname(socket.get(), as_socket_address(where), &where.size);
    return {std::move(socket), address, ntohs(port_of(where))};
}

}  // namespace codify
