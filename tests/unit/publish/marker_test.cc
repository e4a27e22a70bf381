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
    marker.files = {"index.html", "assets/a.css"};
    dir.write(".codify", marker.text());
    const auto back = marker_in(dir);
    REQUIRE(back);
    CHECK(back->files == marker.files);
    CHECK(back->complete);
    CHECK_THAT(marker.text(), Catch::EndsWith("file assets/a.css\nfile index.html\n"));
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

TEST_CASE("a marker of an earlier version tells which assets it knew, and that it did not list the rest") {
    const TempDir dir;
    dir.write(".codify",
              "This folder is written by codify (marker 1).\nx\ncurrent assets/a.css\ncarried assets/b.css\n");
    const auto marker = marker_in(dir);
    REQUIRE(marker);
    CHECK_FALSE(marker->complete);
    CHECK(marker->files == std::set<std::string, std::less<>>{"assets/a.css", "assets/b.css"});
}

TEST_CASE("paths that could lead out of the folder are not read from a marker") {
    const TempDir dir;
    dir.write(".codify", Marker{}.text() + "file ../x\nfile /etc/passwd\nfile a//b\nfile \nfile .codify\nfile ok\n");
    CHECK(marker_in(dir)->files == std::set<std::string, std::less<>>{"ok"});
}

}  // namespace
}  // namespace codify
