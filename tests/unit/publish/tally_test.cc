#include "publish/tally.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

Tally wanted() {
    Tally tally;
    tally.add_file("index.html", 4);
    tally.add_file("code/a.html", 2);
    tally.add_folder("code");
    return tally;
}

TEST_CASE("a tree on disk has the tally of what was written") {
    const TempDir dir;
    dir.write("code/a.html", "ab");
    dir.write("index.html", "page");
    const auto tally = Tally::of(dir.path());
    CHECK(tally == wanted());
    CHECK(tally.files == 2);
    CHECK(tally.bytes == 6);
}

TEST_CASE("a file more, less, of another size, name or kind changes the tally") {
    const TempDir dir;
    dir.write("code/a.html", "ab");
    dir.write("index.html", "page");
    SECTION("more") { dir.write("extra", ""); }
    SECTION("less") { std::filesystem::remove(dir / "index.html"); }
    SECTION("sizes exchanged") {
        dir.write("code/a.html", "page");
        dir.write("index.html", "ab");
    }
    SECTION("name") { std::filesystem::rename(dir / "index.html", dir / "Index.html"); }
    SECTION("link") { std::filesystem::create_symlink("index.html", dir / "link"); }
    SECTION("empty folder") { std::filesystem::create_directory(dir / "empty"); }
    CHECK_FALSE(Tally::of(dir.path()) == wanted());
}

}  // namespace
}  // namespace codify
