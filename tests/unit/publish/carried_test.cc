#include "publish/carried.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("a fingerprint is sixteen hexadecimal digits before the ending") {
    CHECK(is_fingerprinted("assets/site.0123456789abcdef.js"));
    CHECK(is_fingerprinted("a.0123456789abcdef.css"));
    for (const auto* path : {"assets/site.js", "assets/0123456789abcdef.js", "assets/site.0123456789abcde.js",
                             "assets/site.0123456789ABCDEF.js", "site.0123456789abcdef", "x.0123456789abcdef/y.js", ""})
        CHECK_FALSE(is_fingerprinted(path));
}

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
