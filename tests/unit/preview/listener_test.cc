#include "preview/listener.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

std::string found_at(const std::string& address, const std::vector<std::string>& numbers) {
    MachineNames machine;
    for (const auto& number : numbers) machine.addresses.push_back(*ip_address(number));
    return where_to_find({OpenFile(), address, 1313}, machine);
}

TEST_CASE("what is printed can be typed into a browser") {
    CHECK(found_at("127.0.0.1", {"192.0.2.7"}) == "http://127.0.0.1:1313/");
    CHECK(found_at("::1", {"192.0.2.7"}) == "http://[::1]:1313/");
    CHECK(found_at("192.0.2.7", {"192.0.2.7"}) == "http://192.0.2.7:1313/");
}

TEST_CASE("for a network, the numbers are printed by which others reach it") {
    const std::vector<std::string> numbers = {"127.0.0.1", "2001:db8::7", "192.0.2.7", "169.254.1.1", "fe80::1", "::1"};
    CHECK(found_at("0.0.0.0", numbers) ==
          "http://127.0.0.1:1313/ from this computer, http://192.0.2.7:1313/ from others");
    CHECK(found_at("::", numbers) ==
          "http://[::1]:1313/ from this computer, http://192.0.2.7:1313/ or http://[2001:db8::7]:1313/ from others");
    CHECK(found_at("0.0.0.0", {"127.0.0.1"}) == "http://127.0.0.1:1313/ (this computer is on no network)");
}

}  // namespace
}  // namespace codify
