#include "publish/lock.h"

#include <fmt/format.h>
#include <unistd.h>

#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

TEST_CASE("a second build is refused and told which process holds the folder") {
    const TempDir dir;
    const Lock first(destination_of(dir / "public"));
    const auto refusal = refusal_of([&] { const Lock second(destination_of(dir / "public/")); });
    CHECK(refusal.exit == Exit::environment);
    CHECK(refusal.message == fmt::format("another build is writing {}/ (process {})", dir / "public", ::getpid()));
    CHECK(refusal_of([&] { const Lock other(destination_of(dir / "elsewhere")); }).exit == Exit::ok);
}

TEST_CASE("a lock that ended leaves no file and can be taken again") {
    const TempDir dir;
    { const Lock first(destination_of(dir / "public")); }
    CHECK_FALSE(dir.has(".public.lock"));
    const Lock second(destination_of(dir / "public"));
    CHECK(dir.has(".public.lock"));
}

TEST_CASE("the file of a build that was killed is no lock") {
    const TempDir dir;
    dir.write(".public.lock", "4194303 and more than fits\n");
    const Lock lock(destination_of(dir / "public"));
    CHECK(dir.read(".public.lock") == fmt::format("{}\n", ::getpid()));
}

}  // namespace
}  // namespace codify
