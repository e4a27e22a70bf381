#include "publish/stage.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <map>
#include <thread>

#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

PublishSummary publish(const TempDir& dir, const Files& files) {
    const Lock lock(check_destination(dir / "public", {}, false));
    Stage stage(lock);
    for (const auto& [path, bytes] : files) stage.write(path, bytes);
    return stage.commit();
}

/// Every published file but the marker.
Files published(const TempDir& dir) {
    Files found;
    for (const auto& entry : fs::recursive_directory_iterator(dir / "public")) {
        const auto path = fs::relative(entry.path(), dir / "public").string();
        if (entry.is_regular_file() && path != Marker::file_name) found[path] = dir.read("public/" + path);
    }
    return found;
}

std::size_t names_in(const TempDir& dir) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(dir.path()), fs::directory_iterator()));
}

struct stat status_of(const std::string& path) {
    struct stat status = {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status;
}

const Files first = {{"index.html", "home"}, {"code/a.html", "a"}, {"code/deep/er/b.html", "b"}};
const Files second = {{"index.html", "home"}, {"code/a.html", "A"}, {"pages/c.html", "c"}};

TEST_CASE("a site is published whole, and nothing stands beside it") {
    const TempDir dir;
    const auto summary = publish(dir, first);
    CHECK(published(dir) == first);
    CHECK(summary.files == 3);
    CHECK(summary.written == 3);
    CHECK(summary.bytes == 6);
    CHECK_FALSE(summary.unchanged);
    CHECK(names_in(dir) == 1);
}

TEST_CASE("the next site replaces all of it; what did not change keeps its inode and time") {
    const TempDir dir;
    publish(dir, first);
    const auto before = status_of(dir / "public/index.html");
    const auto summary = publish(dir, second);
    const auto after = status_of(dir / "public/index.html");
    CHECK(published(dir) == second);
    CHECK(summary.written == 2);
    CHECK(before.st_ino == after.st_ino);
    CHECK(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
    CHECK(after.st_nlink == 1);
    CHECK(names_in(dir) == 1);
}

TEST_CASE("the same site again leaves the folder itself untouched") {
    const TempDir dir;
    publish(dir, first);
    const auto before = status_of(dir / "public").st_ino;
    CHECK(publish(dir, first).unchanged);
    CHECK(status_of(dir / "public").st_ino == before);
    CHECK(names_in(dir) == 1);
}

TEST_CASE("a published folder that somebody changed is mended") {
    const TempDir dir;
    publish(dir, first);
    SECTION("a file edited in place") { dir.write("public/index.html", "hole"); }
    SECTION("a file deleted") { fs::remove(dir / "public/index.html"); }
    SECTION("a file added") { dir.write("public/extra.html", "extra"); }
    SECTION("a folder added") { fs::create_directory(dir / "public/extra"); }
    SECTION("a file that only its owner can read") {
        fs::permissions(dir / "public/index.html", fs::perms::owner_read);
    }
    SECTION("a file replaced by a link to the same bytes") {
        dir.write("aside", "home");
        fs::remove(dir / "public/index.html");
        fs::create_symlink("../aside", dir / "public/index.html");
    }
    CHECK_FALSE(publish(dir, first).unchanged);
    CHECK(published(dir) == first);
    CHECK(status_of(dir / "public/index.html").st_mode == (S_IFREG | 0644));
    CHECK_FALSE(fs::exists(dir / "public/extra"));
}

TEST_CASE("rights do not depend on the umask") {
    const TempDir dir;
    const auto before = ::umask(0077);
    publish(dir, first);
    ::umask(before);
    CHECK((status_of(dir / "public").st_mode & 07777U) == 0755);
    CHECK((status_of(dir / "public/code/deep").st_mode & 07777U) == 0755);
    CHECK((status_of(dir / "public/code/a.html").st_mode & 07777U) == 0644);
    CHECK((status_of(dir / "public/.codify").st_mode & 07777U) == 0644);
}

TEST_CASE("a stage that is not committed leaves the old site and no trace") {
    const TempDir dir;
    publish(dir, first);
    {
        const Lock lock(check_destination(dir / "public", {}, false));
        Stage stage(lock);
        stage.write("index.html", "half");
        CHECK(names_in(dir) == 3);  // public, its lock and the stage
    }
    CHECK(published(dir) == first);
    CHECK(names_in(dir) == 1);
}

TEST_CASE("assets of the site before are carried for one build and no longer") {
    const TempDir dir;
    publish(dir, {{"assets/style.1.css", "one"}, {"assets/logo.png", "logo"}});
    const Files next = {{"assets/style.2.css", "two"}, {"assets/logo.png", "logo"}};
    CHECK(publish(dir, next).carried == 1);
    CHECK(published(dir) ==
          Files{{"assets/style.1.css", "one"}, {"assets/style.2.css", "two"}, {"assets/logo.png", "logo"}});
    CHECK(publish(dir, next).carried == 0);
    CHECK(published(dir) == next);
}

TEST_CASE("a marker that names files elsewhere carries nothing") {
    const TempDir dir;
    publish(dir, first);
    dir.write("secret", "secret");
    Marker marker;
    marker.current = {"assets/../../secret", "index.html", "assets/gone.css", "/etc/passwd"};
    dir.write("public/.codify", marker.text());
    CHECK(publish(dir, second).carried == 0);
    CHECK(published(dir) == second);
}

TEST_CASE("many threads may write at once, also into the same new folders") {
    const TempDir dir;
    const Lock lock(check_destination(dir / "public", {}, false));
    Stage stage(lock);
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&stage, t] {
            for (int i = 0; i < 200; ++i) {
                stage.write(fmt::format("part-{}/of/it/file-{}-{}", i % 10, t, i), fmt::format("{}", t * i));
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(stage.commit().files == 800);
    CHECK(published(dir).size() == 800);
}

TEST_CASE("a path that leaves the site or comes twice is a fault of the program") {
    const TempDir dir;
    const Lock lock(check_destination(dir / "public", {}, false));
    Stage stage(lock);
    for (const std::string_view path : {"", "/a", "a/", "a//b", "..", "a/../b", "./a", ".codify"}) {
        CHECK_THROWS_AS(stage.write(path, "x"), std::logic_error);
    }
    CHECK_THROWS_AS(stage.write(std::string_view("a\0b", 3), "x"), std::logic_error);
    stage.write("a", "x");
    CHECK_THROWS_AS(stage.write("a", "x"), std::logic_error);
}

TEST_CASE("a stage in which something else meddled is not published") {
    const TempDir dir;
    publish(dir, first);
    const Lock lock(check_destination(dir / "public", {}, false));
    const auto refusal = refusal_of([&] {
        Stage stage(lock);
        stage.write("index.html", "new");
        for (const auto& entry : fs::directory_iterator(dir.path())) {
            if (entry.path().filename().string().find(".stage-") != std::string::npos)
                fs::remove(entry.path() / "index.html");
        }
        stage.commit();
    });
    CHECK(refusal.exit == Exit::environment);
    CHECK(published(dir) == first);
}

TEST_CASE("a folder that was exchanged for another during the build is not replaced") {
    const TempDir dir;
    publish(dir, first);
    const Lock lock(check_destination(dir / "public", {}, false));
    const auto refusal = refusal_of([&] {
        Stage stage(lock);
        stage.write("index.html", "new");
        fs::rename(dir / "public", dir / "aside");
        dir.write("public/mine.txt", "mine");
        stage.commit();
    });
    CHECK(refusal.exit == Exit::environment);
    CHECK(dir.read("public/mine.txt") == "mine");
}

TEST_CASE("what killed builds left is cleared, and an old site between two renames is put back") {
    const TempDir dir;
    publish(dir, first);
    fs::rename(dir / "public", dir / ".public.stage-999999-old");
    dir.write(".public.stage-999999/index.html", "half");
    dir.write(".public.stage-mine/index.html", "not ours");
    {
        const Lock lock(check_destination(dir / "public", {}, false));
        const Stage stage(lock);
        CHECK(published(dir) == first);
    }
    CHECK(names_in(dir) == 2);
    CHECK(dir.has(".public.stage-mine"));
}

}  // namespace
}  // namespace codify
