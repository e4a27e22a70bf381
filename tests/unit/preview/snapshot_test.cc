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
    CHECK(watched.changes().paths.empty());
    watched.dir.write("content/deep/b.md", "c");
    CHECK(watched.changes().paths.size() == 1);
    watched.dir.write("content/.new", "d");
    fs::rename(watched.dir / "content/.new", watched.dir / "content/a.md");
    CHECK(watched.changes().paths.size() == 1);
    watched.dir.write("themes/own/theme.toml", "new");
    CHECK(watched.changes().paths.size() == 1);
    watched.dir.write("site-config.toml", "others");
    CHECK(watched.changes().paths.size() == 1);
    CHECK(watched.changes().paths.empty());
}

TEST_CASE("the same bytes again, another time, and what editors keep are no change") {
    Watched watched;
    watched.dir.write("content/a.md", "a");
    fs::last_write_time(watched.dir / "content/a.md", fs::file_time_type::clock::now());
    watched.dir.write("content/.a.md.swp", "x");
    watched.dir.write("content/a.md~", "x");
    watched.dir.write("other.txt", "x");
    watched.dir.write("public/a.md", "x");
    CHECK(watched.changes().paths.empty());
}

TEST_CASE("only files that were touched are looked at, where they are known") {
    const TempDir dir;
    dir.write("a.md", "a");
    dir.write("b.md", "b");
    const Snapshot before({{dir.path().string()}}, {});
    dir.write("a.md", "other");
    dir.write("b.md", "other");
    dir.write("c.md", "new");
    const Snapshot after(before, {dir / "a.md", dir / "c.md", dir / "never-there.md"});
    CHECK(after.since(before).paths == std::vector<std::string>{dir / "a.md", dir / "c.md"});
    std::filesystem::remove(dir / "a.md");
    CHECK(Snapshot(after, {dir / "a.md"}).since(after).paths == std::vector<std::string>{dir / "a.md"});
}

TEST_CASE("a file that was written with the bytes it had has changed, strictly") {
    const TempDir dir;
    dir.write("a.md", "a");
    const Snapshot before({{dir.path().string()}}, {});
    fs::last_write_time(dir / "a.md", fs::file_time_type::clock::now() + std::chrono::seconds(1));
    const Snapshot after({{dir.path().string()}}, before);
    CHECK(after.since(before).paths.empty());
    CHECK(after.since(before, true).paths.size() == 1);
}

TEST_CASE("the devices that files lie on are known by one of their files") {
    const TempDir dir;
    dir.write("a.md", "a");
    dir.write("b.md", "b");
    const auto devices = Snapshot({{dir.path().string()}}, {}).devices();
    REQUIRE(devices.size() == 1);
    CHECK(devices.begin()->second == dir / "a.md");
    CHECK(Snapshot().devices().empty());
}

TEST_CASE("two changes of one length right after each other are both seen") {
    Watched watched;
    for (int i = 0; i < 200; ++i) {  // faster than the clock of the file system
        watched.dir.write("content/a.md", i % 2 == 0 ? "b" : "a");
        REQUIRE(watched.changes().paths.size() == 1);
    }
}

TEST_CASE("a file that is gone or emptied, or new and empty, may be half a save") {
    Watched watched;
    SECTION("gone") { fs::remove(watched.dir / "content/a.md"); }
    SECTION("emptied") { watched.dir.write("content/a.md", ""); }
    SECTION("new and empty") { watched.dir.write("content/c.md", ""); }
    SECTION("its folder is gone") { fs::remove_all(watched.dir / "content/deep"); }
    const auto change = watched.changes();
    CHECK(change.paths.size() == 1);
    CHECK(change.doubtful);
    CHECK_FALSE(watched.changes().doubtful);
}

}  // namespace
}  // namespace codify
