#include "base/timings.h"

#include <stdexcept>
#include <thread>

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("A measured pass gives back its result and stands in the table, in the order of the run") {
    Timings timings;
    const int answer = timings.measure("parse", [] {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return 42;
    });
    CHECK(answer == 42);
    timings.measure("render", [] {});
    const auto table = timings.table();
    CHECK(table.find("parse") < table.find("render"));
    CHECK(table.find("render") < table.find("in all"));
    CHECK(table.find("in all") != std::string::npos);
    CHECK(timings.seconds() >= 0.002);
}

TEST_CASE("A pass that fails is recorded too, and its failure goes on") {
    Timings timings;
    CHECK_THROWS_AS(timings.measure("check", [] { throw std::runtime_error("no"); }), std::runtime_error);
    CHECK(timings.table().find("check") != std::string::npos);
}

TEST_CASE("A pass that runs twice has one line") {
    Timings timings;
    for (int i = 0; i < 2; ++i) timings.measure("load", [] {});
    const auto table = timings.table();
    CHECK(table.find("load") == table.rfind("load"));
}

}  // namespace
}  // namespace codify
