#include "publish/marker.h"

#include "base/open_file.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

std::optional<Marker> marker_in(const TempDir& dir) {
    return read_marker(open_at(AT_FDCWD, dir.path(), O_RDONLY | O_DIRECTORY).get());
}

TEST_CASE("a marker comes back as it was written, in byte order") {
    const TempDir dir;
    Marker marker;
    marker.current = {"assets/b.css", "assets/a.css"};
    marker.carried = {"assets/old.css"};
    dir.write(".codify", marker.text());
    const auto back = marker_in(dir);
    REQUIRE(back);
    CHECK(back->current == marker.current);
    CHECK(back->carried == marker.carried);
    CHECK_THAT(marker.text(), Catch::EndsWith("current assets/a.css\ncurrent assets/b.css\ncarried assets/old.css\n"));
}

TEST_CASE("only a plain file that begins with our words is a marker") {
    const TempDir dir;
    CHECK_FALSE(marker_in(dir));
    dir.write(".codify", "");
    CHECK_FALSE(marker_in(dir));
    dir.write(".codify", "This folder is mine.\n");
    CHECK_FALSE(marker_in(dir));
    dir.write("real", Marker{}.text());
    std::filesystem::remove(dir / ".codify");
    std::filesystem::create_symlink("real", dir / ".codify");
    CHECK_FALSE(marker_in(dir));
}

}  // namespace
}  // namespace codify
