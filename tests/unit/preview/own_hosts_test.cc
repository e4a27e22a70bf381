#include "preview/own_hosts.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("a preview for this machine answers to its own names, with any port or none") {
    const OwnHosts hosts("127.0.0.1");
    CHECK(hosts.is_local());
    for (const char* host : {"127.0.0.1", "127.0.0.1:1313", "localhost", "LocalHost:80", "[::1]", "[::1]:1313"}) {
        CAPTURE(host);
        CHECK(hosts.include(host));
    }
}

TEST_CASE("a preview for this machine answers to no other name") {
    const OwnHosts hosts("127.0.0.1");
    for (const char* host : {"", "evil.example", "127.0.0.1.evil", "localhost.evil:1313", "evil.localhost", "192.0.2.1",
                             "127.0.0.2", "127.1", "2130706433", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:1:2",
                             "127.0.0.1:123456", "::1", "[::1", "[::1]x", "[::1]:x", " 127.0.0.1", "127.0.0.1 "}) {
        CAPTURE(host);
        CHECK_FALSE(hosts.include(host));
    }
}

TEST_CASE("a preview for the network answers to every number and to no name") {
    const OwnHosts hosts("0.0.0.0");
    CHECK_FALSE(hosts.is_local());
    for (const char* host : {"192.0.2.1:1313", "[2001:db8::1]:1313", "localhost", "127.0.0.1"})
        CHECK(hosts.include(host));
    for (const char* host : {"evil.example", "192.0.2.1.evil", "192.0.2", ""}) CHECK_FALSE(hosts.include(host));
}

TEST_CASE("a preview on one number answers to it") {
    CHECK(OwnHosts("127.0.0.5").is_local());
    CHECK(OwnHosts("127.0.0.5").include("127.0.0.5:1313"));
    CHECK(OwnHosts("::1").is_local());
    CHECK_FALSE(OwnHosts("192.0.2.1").is_local());
}

}  // namespace
}  // namespace codify
