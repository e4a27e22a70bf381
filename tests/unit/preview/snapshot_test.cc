#include "preview/snapshot.h"

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

/// A folder with files, and what changed in it since the last look.
class Watched {
  public:
    Watched() {
        dir.write("content/a.md", "a");
        dir.write("content/deep/b.md", "b");
        dir.write("site-config.toml", "settings");
        static_cast<void>(changes());
    }
    Snapshot::Change changes() {
        Snapshot now(folders_, known_);
        const auto change = now.since(known_);
        known_ = std::move(now);
        return change;
    }
    TempDir dir;

  private:
    std::vector<WatchedFolder> folders_ = {{dir / "content"}, {dir / ".", {"site-config.toml"}}, {dir / "themes"}};
    Snapshot known_;
};

TEST_CASE("a file with other bytes is a change, however it came there") {
    Watched watched;
    CHECK_FALSE(watched.changes().any);
    watched.dir.write("content/deep/b.md", "c");
    CHECK(watched.changes().any);
    watched.dir.write("content/.new", "d");
    fs::rename(watched.dir / "content/.new", watched.dir / "content/a.md");
    CHECK(watched.changes().any);
    watched.dir.write("themes/own/theme.toml", "new");
    CHECK(watched.changes().any);
    watched.dir.write("site-config.toml", "others");
    CHECK(watched.changes().any);
    CHECK_FALSE(watched.changes().any);
}

TEST_CASE("the same bytes again, another time, and what editors keep are no change") {
    Watched watched;
    watched.dir.write("content/a.md", "a");
    fs::last_write_time(watched.dir / "content/a.md", fs::file_time_type::clock::now());
    watched.dir.write("content/.a.md.swp", "x");
    watched.dir.write("content/a.md~", "x");
    watched.dir.write("other.txt", "x");
    watched.dir.write("public/a.md", "x");
    CHECK_FALSE(watched.changes().any);
}

TEST_CASE("two changes of one length right after each other are both seen") {
    Watched watched;
    for (int i = 0; i < 200; ++i) {
        watched.dir.write("content/a.md", i % 2 == 0 ? "b" : "a");
        REQUIRE(watched.changes().any);
    }
}

TEST_CASE("a file that is gone or emptied, or new and empty, may be half a save") {
    Watched watched;
    SECTION("gone") { fs::remove(watched.dir / "content/a.md"); }
    SECTION("emptied") { watched.dir.write("content/a.md", ""); }
    SECTION("new and empty") { watched.dir.write("content/c.md", ""); }
    SECTION("its folder is gone") { fs::remove_all(watched.dir / "content/deep"); }
    const auto change = watched.changes();
    CHECK(change.any);
    CHECK(change.doubtful);
    CHECK_FALSE(watched.changes().doubtful);
}

}  // namespace
}  // namespace codify
