#include "preview/own_hosts.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// A machine with a name, and the numbers it has at the moment.
struct Machine {
    MachineNames now{
        {"Comms-PC", "comms-pc.local", "comms-pc.example.org"},
        {*ip_address("127.0.0.1"), *ip_address("192.0.2.7"), *ip_address("fe80::1"), *ip_address("2001:db8::7")}};
    OwnHosts reached_through(const std::string& address) {
        return OwnHosts(address, [this] { return now; });
    }
};

TEST_CASE("a preview for this machine answers to its own names, with any port or none") {
    Machine machine;
    const auto hosts = machine.reached_through("127.0.0.1");
    CHECK(hosts.is_local());
    for (const char* host : {"127.0.0.1", "127.0.0.1:1313", "localhost", "LocalHost:80", "localhost.", "localhost.:80",
                             "[::1]", "[::1]:1313", "[0:0::1]"}) {
        CAPTURE(host);
        CHECK(hosts.include(host));
    }
}

TEST_CASE("a preview for this machine answers to no other name") {
    Machine machine;
    const auto hosts = machine.reached_through("127.0.0.1");
    for (const char* host : {"",
                             ".",
                             "evil.example",
                             "127.0.0.1.evil",
                             "localhost.evil:1313",
                             "evil.localhost",
                             "192.0.2.1",
                             "127.0.0.2",
                             "127.1",
                             "2130706433",
                             "127.0.0.1:",
                             "127.0.0.1:x",
                             "127.0.0.1:1:2",
                             "127.0.0.1:123456",
                             "::1",
                             "[::1",
                             "[::1]x",
                             "[::1]:x",
                             "[127.0.0.1]",
                             "[localhost]",
                             "[]",
                             " 127.0.0.1",
                             "127.0.0.1 ",
                             "localhost..",
                             "0.0.0.0",
                             "[::]",
                             "comms-pc",
                             "192.0.2.7",
                             "[2001:db8::7]"}) {
        CAPTURE(host);
        CHECK_FALSE(hosts.include(host));
    }
}

TEST_CASE("a preview for the network answers to the names and numbers of its machine") {
    Machine machine;
    for (const char* address : {"0.0.0.0", "::"}) {
        const auto hosts = machine.reached_through(address);
        CHECK_FALSE(hosts.is_local());
        for (const char* host :
             {"192.0.2.7", "192.0.2.7:1313", "[2001:db8::7]:1313", "[2001:DB8:0::7]", "[fe80::1]",
              "[fe80::1%25eth0]:1313", "[fe80::1%eth0]", "[::ffff:192.0.2.7]", "localhost", "127.0.0.1", "[::1]:1313",
              "comms-pc", "COMMS-PC:1313", "comms-pc.:1313", "comms-pc.local", "Comms-PC.Example.ORG."}) {
            CAPTURE(address, host);
            CHECK(hosts.include(host));
        }
    }
}

TEST_CASE("a preview for the network answers to nothing else") {
    Machine machine;
    for (const char* address : {"0.0.0.0", "::", "192.0.2.7"}) {
        const auto hosts = machine.reached_through(address);
        for (const char* host :
             {"evil.example", "192.0.2.8", "[2001:db8::8]", "192.0.2.7.evil", "192.0.2", "comms-pc.evil", "comms",
              "comms-pc..", "evil.comms-pc", "0.0.0.0", "[::]", "[192.0.2.7]", "192.0.2.7.:1:2", ""}) {
            CAPTURE(address, host);
            CHECK_FALSE(hosts.include(host));
        }
    }
}

TEST_CASE("networks may come and go while it runs") {
    Machine machine;
    const auto hosts = machine.reached_through("0.0.0.0");
    CHECK_FALSE(hosts.include("198.51.100.4"));
    machine.now = {{"renamed"}, {*ip_address("198.51.100.4")}};
    CHECK(hosts.include("198.51.100.4"));
    CHECK(hosts.include("renamed"));
    CHECK_FALSE(hosts.include("192.0.2.7"));
    CHECK_FALSE(hosts.include("comms-pc"));
}

TEST_CASE("a preview on one number answers to it") {
    Machine machine;
    CHECK(machine.reached_through("127.0.0.5").is_local());
    CHECK(machine.reached_through("127.0.0.5").include("127.0.0.5:1313"));
    CHECK(machine.reached_through("::1").is_local());
    CHECK_FALSE(machine.reached_through("192.0.2.7").is_local());
    CHECK(machine.reached_through("198.51.100.9").include("198.51.100.9"));
}

TEST_CASE(
    "a machine is called by its name with and without a domain, and by those that its own list of hosts gives it") {
    const std::vector<IpAddress> own = {*ip_address("192.0.2.7")};
    using Names = std::vector<std::string>;
    CHECK(names_of_machine("comms-pc", "", own) == Names{"comms-pc", "comms-pc", "comms-pc.local"});
    CHECK(names_of_machine("comms-pc.example.org", "", own) ==
          Names{"comms-pc.example.org", "comms-pc", "comms-pc.local"});
    CHECK(names_of_machine("", "127.0.0.1 localhost\n", own).empty());
    const char* const hosts =
        "127.0.0.1\tlocalhost\n"
        "127.0.1.1 Comms-PC.example.org comms-pc # comms-pc.comment.example\n"
        "192.0.2.7 comms-pc.example.net\r\n"
        "192.0.2.8 comms-pc.other.example\n"  // another machine
        "0.0.0.0 ads.example comms-pc.nowhere.example\n"
        "127.0.0.1 blocked.example\n"
        "nonsense\n\n"
        "::1 comms-pc.six.example";
    CHECK(names_of_machine("comms-pc", hosts, own) == Names{"comms-pc", "comms-pc", "comms-pc.local",
                                                            "Comms-PC.example.org", "comms-pc.example.net",
                                                            "comms-pc.six.example"});
}

TEST_CASE("this machine has a name and reaches itself") {
    const auto machine = this_machine();
    CHECK_FALSE(machine.names.empty());
    CHECK(std::count(machine.addresses.begin(), machine.addresses.end(), *ip_address("127.0.0.1")) == 1);
}

TEST_CASE("only numbers that others can type are shown, those of version 4 first") {
    Machine machine;
    const auto reachable = machine.now.reachable();
    REQUIRE(reachable.size() == 2);
    CHECK(reachable[0].text() == "192.0.2.7");
    CHECK(reachable[1].text() == "2001:db8::7");
}

}  // namespace
}  // namespace codify
