#include "preview/settling.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

using std::chrono::milliseconds;

constexpr Settling::Time kStart{};

Settling::Time after(int count) { return kStart + milliseconds(count); }

TEST_CASE("a save is looked at after a short quiet, and taken when it looks whole") {
    Settling settling(kStart);
    CHECK(settling.look_at() == kStart + Settling::kQuiet);
    settling.stirred(after(3));
    CHECK(settling.look_at() == after(3) + Settling::kQuiet);
    CHECK(settling.accepts(false, after(8)));
}

TEST_CASE("what looks half done is waited for") {
    Settling settling(kStart);
    CHECK_FALSE(settling.accepts(true, after(4)));
    CHECK(settling.look_at() == kStart + Settling::kDoubtful);
    SECTION("until it stays as it is") { CHECK(settling.accepts(true, kStart + Settling::kDoubtful)); }
    SECTION("or until the next step, which is looked at soon") {
        settling.stirred(after(50));
        CHECK(settling.look_at() == after(50) + Settling::kQuiet);
        CHECK_FALSE(settling.accepts(true, after(54)));
        CHECK(settling.look_at() == after(50) + Settling::kDoubtful);
        CHECK(settling.accepts(false, after(55)));
    }
}

TEST_CASE("what was only seen, and not told of, is looked at again after a longer quiet") {
    Settling settling(kStart, Settling::kUntold);
    CHECK(settling.look_at() == kStart + Settling::kUntold);
    CHECK(settling.accepts(false, kStart + Settling::kUntold));
}

TEST_CASE("files that never come to rest are taken all the same") {
    Settling settling(kStart);
    int at = 0;
    while (at < 5000 && !(settling.look_at() <= after(at))) settling.stirred(after(++at));
    CHECK(after(at) == kStart + Settling::kLongest);
    CHECK(settling.accepts(true, after(at)));
}

}  // namespace
}  // namespace codify
