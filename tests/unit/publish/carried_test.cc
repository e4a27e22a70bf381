#include "publish/carried.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("the days of an asset count from when the site had no more use for it, and begin anew with each use") {
    const auto day = [](int number) { return Instant(std::chrono::days(20000 + number)); };
    const std::string asset = "assets/a.0123456789abcdef.css";
    Marker last, next;
    Record before;
    before.carried = {{asset, day(0)}};
    CHECK(carried_assets(last, before, next, day(13)).at(asset) == day(0));
    CHECK(carried_assets(last, before, next, day(14)).empty());
    CHECK(carried_assets(last, before, next, day(-400)).contains(asset));  // a clock that was set back
    last.files = {asset, "index.html"};
    CHECK(carried_assets(last, before, next, day(50)) == std::map<std::string, Instant>{{asset, day(50)}});
    next.files = {asset};
    CHECK(carried_assets(last, before, next, day(50)).empty());
}

}  // namespace
}  // namespace codify
