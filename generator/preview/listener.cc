#include "preview/listener.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/diagnostics.h"
#include "base/text.h"

namespace codify {
namespace {

constexpr int kTries = 20;      // ports from the usual one on
constexpr int kBacklog = 4096;  // the system takes its own limit where that is less

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
        throw Failure({.place = {},
                       .rule = "wrong-host",
                       .message = fmt::format("--host takes the number of a network address, not {}", printable(text)),
                       .hint = "such as 127.0.0.1 for this computer alone, or 0.0.0.0 for every network",
                       .exit = Exit::usage});
    }
    return out;
}

/// The two families keep the port at the same place.
in_port_t& port_of(Address& address) { return reinterpret_cast<sockaddr_in*>(&address.bytes)->sin_port; }

/// An empty file with errno set when the system says no.
OpenFile try_port(Address address, std::uint16_t port) {
    OpenFile socket(::socket(address.bytes.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket) return socket;
    const int yes = 1;  // a port whose last connections only wait for their end is free
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    port_of(address) = htons(port);
    if (::bind(socket.get(), as_socket_address(address), address.size) == 0 && ::listen(socket.get(), kBacklog) == 0)
        return socket;
    const int error = errno;
    static_cast<void>(socket.close());
    errno = error;
    return {};
}

[[noreturn]] void refuse(const std::string& address, std::uint16_t port, int error) {
    const bool taken = error == EADDRINUSE;
    throw Failure(
        {.place = {},
         .rule = "no-port",
         .message = taken ? fmt::format("port {} is taken by another program", port)
                          : fmt::format("cannot listen on {}, port {}: {}", address, port, ::strerrordesc_np(error)),
         .hint = taken ? "name another one with --port, or leave --port out"
                       : "leave --host and --port out to preview on this computer",
         .exit = Exit::environment});
}

}  // namespace

std::string Listener::url() const {
    const bool six = address.find(':') != std::string::npos;
    return six ? fmt::format("http://[{}]:{}/", address, port) : fmt::format("http://{}:{}/", address, port);
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
