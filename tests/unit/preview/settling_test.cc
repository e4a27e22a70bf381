#include "preview/settling.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

using std::chrono::milliseconds;

constexpr SaveDetector::Time kStart{};

SaveDetector::Time after(int count) { return kStart + milliseconds(count); }

TEST_CASE("a save is looked at after a short quiet, and taken when it looks whole") {
    SaveDetector settling(kStart);
    CHECK(settling.look_at() == kStart + SaveDetector::kQuiet);
    settling.stirred(after(3));
    CHECK(settling.look_at() == after(3) + SaveDetector::kQuiet);
    CHECK(settling.accepts(false, after(8)));
}

TEST_CASE("what looks half done is waited for") {
    SaveDetector settling(kStart);
    CHECK_FALSE(settling.accepts(true, after(4)));
    CHECK(settling.look_at() == kStart + SaveDetector::kDoubtful);
    SECTION("until it stays as it is") { CHECK(settling.accepts(true, kStart + SaveDetector::kDoubtful)); }
    SECTION("or until the next step, which is looked at soon") {
        settling.stirred(after(50));
        CHECK(settling.look_at() == after(50) + SaveDetector::kQuiet);
        CHECK_FALSE(settling.accepts(true, after(54)));
        CHECK(settling.look_at() == after(50) + SaveDetector::kDoubtful);
        CHECK(settling.accepts(false, after(55)));
    }
}

TEST_CASE("what was only seen, and not told of, is looked at again after a longer quiet") {
    SaveDetector settling(kStart, SaveDetector::kUntold);
    CHECK(settling.look_at() == kStart + SaveDetector::kUntold);
    CHECK(settling.accepts(false, kStart + SaveDetector::kUntold));
}

TEST_CASE("files that never come to rest are taken all the same") {
    SaveDetector settling(kStart);
    int at = 0;
    while (at < 5000 && !(settling.look_at() <= after(at))) settling.stirred(after(++at));
    CHECK(after(at) == kStart + SaveDetector::kLongest);
    CHECK(settling.accepts(true, after(at)));
}

}  // namespace
}  // namespace codify
