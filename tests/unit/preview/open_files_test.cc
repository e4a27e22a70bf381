#include "preview/open_files.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("with the usual limit nothing is given up") {
    CHECK(connection_limits(kEnoughFiles, 4).kept == 256);
    CHECK(connection_limits(1'000'000, 64).kept == 256);
    CHECK(connection_limits(1'000'000, 64).held == 1024);
}

TEST_CASE("with a low limit, fewer connections are kept, and what is held fits beside a build") {
    for (std::size_t files = 0; files < kEnoughFiles; ++files) {
        const auto limits = connection_limits(files, 2);
        CAPTURE(files);
        CHECK(limits.held + 20 <= std::max<std::size_t>(files, 20));
        CHECK(limits.kept <= limits.held);
    }
    CHECK(connection_limits(64, 2).kept >= 20);
    CHECK(connection_limits(16, 2).kept == 0);
}

}  // namespace
}  // namespace codify
