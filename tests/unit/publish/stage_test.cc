#include "publish/stage.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <chrono>
#include <map>
#include <set>
#include <thread>

#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

/// Days since a day long ago.
Instant day(int number) { return Instant(std::chrono::days(20000 + number)); }

PublishSummary publish(const TempDir& dir, const Files& files, PublishOptions options = {}) {
    const Lock lock(check_destination(dir / "public", {}, true));
    const auto recovered = recover(lock);
    Stage stage(recovered, options);
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

std::set<std::string> names_in(const TempDir& dir) {
    std::set<std::string> out;
    for (const auto& entry : fs::directory_iterator(dir.path())) out.insert(entry.path().filename().string());
    return out;
}

const std::set<std::string> only_site = {"public", ".public.history"};

struct stat status_of(const std::string& path) {
    struct stat status = {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status;
}

const Files first = {{"index.html", "home"}, {"code/a.html", "a"}, {"code/deep/er/b.html", "b"}};
const Files second = {{"index.html", "home"}, {"code/a.html", "A"}, {"pages/c.html", "c"}};

TEST_CASE("a site is published whole, and its history alone stands beside it") {
    const TempDir dir;
    const auto summary = publish(dir, first);
    CHECK(published(dir) == first);
    CHECK(summary.files == 3);
    CHECK(summary.written == 3);
    CHECK(summary.bytes == 6);
    CHECK_FALSE(summary.unchanged);
    CHECK(names_in(dir) == only_site);
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
    CHECK(after.st_nlink == 2);  // the earlier tree is made of the same files
    CHECK(names_in(dir) == only_site);
}

TEST_CASE("the same site again leaves the folder itself untouched") {
    const TempDir dir;
    publish(dir, first);
    const auto before = status_of(dir / "public").st_ino;
    CHECK(publish(dir, first).unchanged);
    CHECK(status_of(dir / "public").st_ino == before);
    CHECK(names_in(dir) == only_site);
}

TEST_CASE("a published folder that somebody changed is mended") {
    const TempDir dir;
    publish(dir, first);
    SECTION("a file edited in place") { dir.write("public/index.html", "hole"); }
    SECTION("a file deleted") { fs::remove(dir / "public/index.html"); }
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
        const auto recovered = recover(lock);
        Stage stage(recovered, {});
        stage.write("index.html", "half");
        CHECK(names_in(dir).size() == 4);  // public, its history, its lock and the stage
    }
    CHECK(published(dir) == first);
    CHECK(names_in(dir) == only_site);
}

TEST_CASE("fingerprinted assets stay for fourteen days after the site had no more use for them") {
    const auto old = "assets/style.0123456789abcdef.css";
    const Files one = {{old, "one"}, {"assets/logo.png", "logo"}, {"index.html", "1"}};
    const Files two = {{"assets/style.fedcba9876543210.css", "two"}, {"index.html", "2"}};
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, one, {.now = day(0), .in_place = in_place});
    CHECK(publish(dir, two, {.now = day(100), .in_place = in_place}).published.carried == 1);
    CHECK(dir.read("public/" + std::string(old)) == "one");
    CHECK_FALSE(dir.has("public/assets/logo.png"));  // its name says nothing about its bytes
    CHECK(publish(dir, two, {.now = day(101), .in_place = in_place}).unchanged);
    CHECK(dir.has("public/" + std::string(old)));
    for (int i = 1; i < 14; ++i) {
        const Files next = {{"assets/style.fedcba9876543210.css", "two"}, {"index.html", std::to_string(i + 2)}};
        publish(dir, next, {.now = day(100 + i), .in_place = in_place});
        CHECK(dir.has("public/" + std::string(old)));  // however often the site was published since
    }
    publish(dir, two, {.now = day(114), .in_place = in_place});
    CHECK(published(dir) == two);
}

TEST_CASE("after the published folder was deleted by hand, assets come from earlier trees") {
    const TempDir dir;
    const auto old = "assets/style.0123456789abcdef.css";
    publish(dir, {{old, "one"}}, {.now = day(0)});
    publish(dir, second, {.now = day(1)});
    fs::remove_all(dir / "public");
    CHECK(publish(dir, first, {.now = day(2)}).published.carried == 1);
    CHECK(dir.read("public/" + std::string(old)) == "one");
}

TEST_CASE("a marker that names files elsewhere carries nothing") {
    const TempDir dir;
    publish(dir, first);
    dir.write("secret", "secret");
    Marker marker;
    marker.files = {"assets/../../secret.0123456789abcdef.css", "assets/gone.0123456789abcdef.css",
                    "/etc/passwd.0123456789abcdef.css"};
    for (const auto& [path, bytes] : first) marker.files.insert(path);
    dir.write("public/.codify", marker.text());
    CHECK(publish(dir, second).published.carried == 0);
    CHECK(published(dir) == second);
}

TEST_CASE("files of others are kept, named, and keep their rights") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, first);
    dir.write("public/web.config", "host");
    dir.write("public/code/CNAME", "host");
    dir.write("public/.well-known/acme/token", "host");
    fs::create_directory(dir / "public/uploads");
    fs::create_symlink("/srv/files", dir / "public/files");
    ::chmod((dir / "public/.well-known/acme").c_str(), 0711);
    ::chmod((dir / "public/web.config").c_str(), 0600);
    const auto summary = publish(dir, second, {.in_place = in_place});
    const std::vector<std::string> kept = {".well-known/acme/token", "code/CNAME", "files", "uploads/", "web.config"};
    CHECK(summary.published.others.kept == kept);
    auto expected = second;
    for (const auto* path : {"web.config", "code/CNAME", ".well-known/acme/token"}) expected[path] = "host";
    CHECK(published(dir) == expected);
    CHECK(fs::read_symlink(dir / "public/files") == "/srv/files");
    CHECK(fs::is_directory(dir / "public/uploads"));
    CHECK((status_of(dir / "public/.well-known/acme").st_mode & 07777U) == 0711);
    CHECK((status_of(dir / "public/web.config").st_mode & 07777U) == 0600);
    CHECK_FALSE(dir.has(".public.history/1/web.config"));  // an earlier tree holds the site alone
    CHECK_FALSE(dir.has("public/code/deep"));              // a folder that only the old site needed
}

TEST_CASE("a file of others where the site has one now is replaced and named") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, first);
    dir.write("public/robots.txt", "host");
    auto next = first;
    next["robots.txt"] = "site";
    const auto summary = publish(dir, next, {.in_place = in_place});
    CHECK(summary.published.others.replaced == std::vector<std::string>{"robots.txt"});
    CHECK(summary.published.others.kept.empty());
    CHECK(published(dir) == next);
}

TEST_CASE("a file of others where the site needs a folder, or the other way round, stops the publication") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, first);
    auto next = first;
    SECTION("their file, our folder") {
        dir.write("public/pages", "host");
        next["pages/c.html"] = "c";
    }
    SECTION("their folder, our file") {
        dir.write("public/pages/theirs", "host");
        next["pages"] = "c";
    }
    const auto refusal = refusal_of([&] { publish(dir, next, {.in_place = in_place}); });
    CHECK_THAT(refusal.message, Catch::Contains("is not a file of the site"));
    CHECK(published(dir).at("index.html") == "home");
    CHECK(names_in(dir) == only_site);
}

TEST_CASE("a file of ours may become a folder and a folder a file") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, {{"a", "file"}, {"b/c", "in folder"}, {"b/d/e", "deeper"}});
    const Files next = {{"a/b", "in folder"}, {"b", "file"}};
    publish(dir, next, {.in_place = in_place});
    CHECK(published(dir) == next);
}

TEST_CASE("the first publication by this version of the program deletes nothing it cannot know") {
    const TempDir dir;
    dir.write("public/.codify", "This folder is written by codify (marker 1).\nEvery build\ncurrent assets/a.css\n");
    dir.write("public/assets/a.css", "a");
    dir.write("public/index.html", "old");
    dir.write("public/gone.html", "old or theirs");
    const auto summary = publish(dir, first);
    CHECK(summary.published.others.kept == std::vector<std::string>{"gone.html"});
    CHECK(summary.published.others.replaced.empty());
    auto expected = first;
    expected["gone.html"] = "old or theirs";
    CHECK(published(dir) == expected);
}

TEST_CASE("earlier trees are kept, numbered, and no more than were asked for") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    for (int i = 1; i <= 5; ++i)
        publish(dir, {{"index.html", std::to_string(i)}}, {.now = day(i), .keep = 2, .in_place = in_place});
    CHECK(dir.read(".public.history/4/index.html") == "4");
    CHECK(dir.read(".public.history/3/index.html") == "3");
    CHECK_FALSE(dir.has(".public.history/2"));
    publish(dir, {{"index.html", "6"}}, {.now = day(6), .keep = 0, .in_place = in_place});
    CHECK_FALSE(dir.has(".public.history/4"));
    CHECK(dir.read("public/index.html") == "6");
}

TEST_CASE("page by page, the folder stays the same folder and a published file is never written into") {
    const TempDir dir;
    publish(dir, first);
    fs::create_hard_link(dir / "public/code/a.html", dir / "link");
    const auto before = status_of(dir / "public").st_ino;
    CHECK(publish(dir, second, {.in_place = true}).published.in_place == "as you asked");
    CHECK(status_of(dir / "public").st_ino == before);
    CHECK(dir.read("link") == "a");
    CHECK(published(dir) == second);
}

TEST_CASE("nothing is removed through a link that somebody put where the site had a folder") {
    const bool in_place = GENERATE(false, true);
    const TempDir dir;
    publish(dir, {{"zz/a.html", "a"}, {"index.html", "1"}});
    dir.write("elsewhere/a.html", "precious");
    fs::remove_all(dir / "public/zz");
    fs::create_symlink(dir / "elsewhere", dir / "public/zz");
    publish(dir, {{"index.html", "2"}}, {.in_place = in_place});
    CHECK(dir.read("elsewhere/a.html") == "precious");
    CHECK(fs::is_symlink(dir / "public/zz"));
    CHECK_FALSE(dir.has(".public.history/1/zz/a.html"));
}

TEST_CASE("folders keep the rights that a host gave them") {
    const TempDir dir;
    publish(dir, first);
    ::chmod((dir / "public").c_str(), 02775);
    ::chmod((dir / "public/code").c_str(), 0750);
    publish(dir, second);
    CHECK((status_of(dir / "public").st_mode & 07777U) == 02775);
    CHECK((status_of(dir / "public/code").st_mode & 07777U) == 0750);
}

TEST_CASE("a file of others that arrives or is replaced during the exchange goes to the new tree") {
    const TempDir dir;
    for (const auto* name : {"old/same", "old/replaced", "old/late", "old/site.html", "old/carried"})
        dir.write(name, "newer");
    fs::create_directory(dir / "new");
    fs::create_hard_link(dir / "old/same", dir / "new/same");
    dir.write("new/replaced", "older");
    dir.write("new/site.html", "the site's");
    Marker site;
    site.files = {"site.html"};
    dir.write("new/.codify", site.text());
    const auto from = open_at(AT_FDCWD, dir / "old", O_RDONLY | O_DIRECTORY);
    const auto to = open_at(AT_FDCWD, dir / "new", O_RDONLY | O_DIRECTORY);
    strip_others(dir / "old", from.get(), to.get(), {}, [](const std::string& path) { return path == "carried"; });
    CHECK(dir.read("new/same") == "newer");
    CHECK(dir.read("new/replaced") == "newer");
    CHECK(dir.read("new/late") == "newer");
    CHECK(dir.read("new/site.html") == "the site's");
    CHECK_FALSE(dir.has("new/carried"));
    CHECK(fs::is_empty(dir / "old"));
}

TEST_CASE("earlier trees outlive a record that is damaged or gone") {
    const TempDir dir;
    for (const auto* text : {"1", "2", "3"}) publish(dir, {{"index.html", text}});
    SECTION("an empty line") { dir.write(".public.history/record", dir.read(".public.history/record") + "\n"); }
    SECTION("damaged") { dir.write(".public.history/record", "x"); }
    SECTION("gone") { fs::remove(dir / ".public.history/record"); }
    publish(dir, {{"index.html", "4"}});
    CHECK(dir.read(".public.history/1/index.html") == "1");
    CHECK(dir.read(".public.history/2/index.html") == "2");
    CHECK(dir.read(".public.history/3/index.html") == "3");
}

TEST_CASE("a copy of the site knows which tree it shows") {
    const TempDir dir;
    publish(dir, first, {.now = day(1)});
    const TempDir other;
    fs::copy(dir.path(), other / "copy", fs::copy_options::recursive);
    const Lock lock(check_destination(other / "copy/public", {}, false));
    const auto recovered = recover(lock);
    Stage stage(recovered, {.now = day(2)});
    stage.write("index.html", "other");
    static_cast<void>(stage.commit());
    const auto record = parse_record(other.read("copy/.public.history/record"));
    REQUIRE(record);
    CHECK(record->shown.number == 2);
    CHECK(record->earlier.front().published == day(1));
}

TEST_CASE("without memory there is no history") {
    const TempDir dir;
    publish(dir, first, {.remember = false});
    publish(dir, second, {.remember = false});
    CHECK(published(dir) == second);
    CHECK(names_in(dir) == std::set<std::string>{"public"});
}

TEST_CASE("many threads may write at once, also into the same new folders") {
    const TempDir dir;
    const Lock lock(check_destination(dir / "public", {}, false));
    const auto recovered = recover(lock);
    Stage stage(recovered, {});
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
    const auto recovered = recover(lock);
    Stage stage(recovered, {});
    for (const std::string_view path :
         {"", "/a", "a/", "a//b", "..", "a/../b", "./a", ".codify", ".codify.lock", ".codify/x"}) {
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
        const auto recovered = recover(lock);
        Stage stage(recovered, {});
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
        const auto recovered = recover(lock);
        Stage stage(recovered, {});
        stage.write("index.html", "new");
        fs::rename(dir / "public", dir / "aside");
        dir.write("public/mine.txt", "mine");
        stage.commit();
    });
    CHECK(refusal.exit == Exit::environment);
    CHECK(dir.read("public/mine.txt") == "mine");
}

TEST_CASE("what killed builds left is cleared") {
    const TempDir dir;
    publish(dir, first);
    dir.write(".public.stage-999999/index.html", "half");
    dir.write(".public.stage-mine/index.html", "not ours");
    dir.write(".public.history/77/index.html", "not in the record");
    publish(dir, second);
    CHECK(published(dir) == second);
    CHECK(names_in(dir) == std::set<std::string>{"public", ".public.history", ".public.stage-mine"});
    CHECK_FALSE(dir.has(".public.history/77"));
}

TEST_CASE("a publication page by page that was cut off is finished") {
    const TempDir dir;
    publish(dir, first, {.now = day(1)});
    dir.write("public/CNAME", "host");
    publish(dir, second, {.now = day(2), .in_place = true});
    // As after a kill in the middle: one page was moved, another was not, and nothing was removed.
    Marker last, next;
    for (const auto& [path, bytes] : first) last.files.insert(path);
    for (const auto& [path, bytes] : second) next.files.insert(path);
    dir.write("public/.codify", last.text());
    dir.write("public/code/deep/er/b.html", "b");
    dir.write("public/code/a.html", "a");
    dir.write(".public.ready/code/a.html", "A");
    dir.write(".public.ready/.codify", next.text());
    const Lock lock(check_destination(dir / "public", {}, false));
    CHECK(recover(lock).finished);
    auto expected = second;
    expected["CNAME"] = "host";
    CHECK(published(dir) == expected);
    CHECK_FALSE(dir.has("public/code/deep"));
    CHECK_FALSE(dir.has(".public.ready"));
}

TEST_CASE("an exchange that was cut off before its tree was kept is settled") {
    const TempDir dir;
    publish(dir, first, {.now = day(1)});
    publish(dir, second, {.now = day(2)});
    fs::rename(dir / ".public.history/1", dir / ".public.stage-999999");
    fs::rename(dir / ".public.history/record", dir / ".public.history/record-next");
    auto text = dir.read(".public.history/record-next");
    const auto at = text.find("stage ");
    text.replace(at, text.find('\n', at) - at, "stage .public.stage-999999");
    SECTION("after the exchange") {
        dir.write(".public.history/record-next", text);
        publish(dir, second, {.now = day(3)});
        CHECK(dir.read(".public.history/1/code/a.html") == "a");
        CHECK(published(dir) == second);
    }
    SECTION("before it") {
        const auto inode = text.find("\nfolder ") + 1;
        text.replace(inode, text.find('\n', inode) - inode, "folder 1");
        dir.write(".public.history/record-next", text);
        publish(dir, second, {.now = day(3)});
        CHECK(published(dir) == second);
    }
    SECTION("and its record is damaged") {
        dir.write(".public.history/record-next", "x");
        publish(dir, second, {.now = day(3)});
        CHECK(published(dir) == second);
    }
    CHECK_FALSE(dir.has(".public.history/record-next"));
    CHECK_FALSE(dir.has(".public.stage-999999"));
}

}  // namespace
}  // namespace codify
