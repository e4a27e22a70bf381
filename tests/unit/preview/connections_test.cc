#include "preview/connections.h"

#include <vector>

#include "tests/support/catch.h"

namespace codify {
namespace {

using std::chrono::milliseconds;
using Ids = std::vector<Connections::Id>;

/// Connections with room for three, which note those that are dropped.
struct Few {
    Ids dropped;
    Connections connections{{3, milliseconds(1000)}, [this](Connections::Id id) { dropped.push_back(id); }};

    static Connections::Clock::time_point at(int time) { return Connections::Clock::time_point{} + milliseconds(time); }
};

TEST_CASE("one too many makes the longest silent go") {
    Few few;
    for (int id = 1; id <= 3; ++id) few.connections.opened(static_cast<Connections::Id>(id), Few::at(id));
    few.connections.asked(1);
    few.connections.answered(1, Few::at(10));
    CHECK(few.dropped.empty());
    few.connections.opened(4, Few::at(11));
    CHECK(few.dropped == Ids{2});
    few.connections.opened(5, Few::at(12));
    CHECK(few.dropped == Ids{2, 3});
    few.connections.closed(2);
    few.connections.opened(6, Few::at(13));
    CHECK(few.dropped == Ids{2, 3, 1});
}

TEST_CASE("one that is being answered goes when there is no other") {
    Few few;
    for (int id = 1; id <= 3; ++id) {
        few.connections.opened(static_cast<Connections::Id>(id), Few::at(id));
        few.connections.asked(static_cast<Connections::Id>(id));
    }
    few.connections.opened(4, Few::at(5));
    CHECK(few.dropped == Ids{1});
    few.connections.opened(5, Few::at(6));
    CHECK(few.dropped == Ids{1, 4});
}

TEST_CASE("whoever has not asked in time goes, once") {
    Few few;
    few.connections.opened(1, Few::at(0));
    few.connections.opened(2, Few::at(0));
    few.connections.asked(2);
    few.connections.drop_late(Few::at(999));
    CHECK(few.dropped.empty());
    few.connections.drop_late(Few::at(1000));
    few.connections.drop_late(Few::at(1001));
    CHECK(few.dropped == Ids{1});
    few.connections.answered(2, Few::at(2000));
    few.connections.drop_late(Few::at(2999));
    CHECK(few.dropped == Ids{1});
    few.connections.drop_late(Few::at(3000));
    CHECK(few.dropped == Ids{1, 2});
}

TEST_CASE("closed connections make room by themselves") {
    Few few;
    for (Connections::Id id = 1; id <= 100; ++id) {
        few.connections.opened(id, Few::at(static_cast<int>(id)));
        few.connections.closed(id);
    }
    CHECK(few.dropped.empty());
}

}  // namespace
}  // namespace codify
