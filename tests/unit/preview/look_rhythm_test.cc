#include "preview/look_rhythm.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

using std::chrono::milliseconds;

TEST_CASE("a cheap look is as frequent as wanted") {
    CHECK(pause_where_quiet(milliseconds(300), {milliseconds(1), milliseconds(2)}) == milliseconds(300));
    CHECK(pause_where_quiet(milliseconds(50), {}) == milliseconds(50));
    CHECK(pause_where_told({milliseconds(1), milliseconds(2)}) == milliseconds(2000));
}

TEST_CASE("looking takes at most 4 % of a processor, and half a percent where the system tells of saves") {
    for (const auto cost : {1, 20, 50, 400, 3000}) {
        CAPTURE(cost);
        const double there = static_cast<double>(pause_where_quiet(milliseconds(50), {milliseconds(cost), {}}).count());
        CHECK(cost / (there + cost) <= 0.04);
        CHECK(there <= std::max(50, cost * 25));
        const double here = static_cast<double>(pause_where_told({milliseconds(cost), {}}).count());
        CHECK(cost / (here + cost) <= 0.005);
    }
}

TEST_CASE("a slow share is left alone twice as long as a look at it took") {
    CHECK(pause_where_quiet(milliseconds(300), {milliseconds(1), milliseconds(900)}) == milliseconds(1800));
}

TEST_CASE("a look is measured") {
    const LookWatch watch;
    while (watch.cost().processor < milliseconds(3)) {  // more than is asked for below: the two clocks differ a little
    }
    CHECK(watch.cost().whole >= milliseconds(2));
}

}  // namespace
}  // namespace codify
