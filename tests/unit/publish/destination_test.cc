#include "publish/destination.h"

#include <unistd.h>

#include "publish/marker.h"
#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;
using Catch::Contains;

Refusal refused(const std::string& out, const std::vector<std::string>& inputs = {}, bool adopt = false) {
    return refusal_of([&] { static_cast<void>(check_destination(out, inputs, adopt)); });
}

/// The current folder, put back at the end of a test.
class Visit {
  public:
    explicit Visit(const fs::path& folder) : before_(fs::current_path()) { fs::current_path(folder); }
    ~Visit() { fs::current_path(before_); }
    Visit(const Visit&) = delete;
    Visit& operator=(const Visit&) = delete;

  private:
    fs::path before_;
};

TEST_CASE("a new, an empty and one of our own folders may be published to") {
    const TempDir dir;
    CHECK(refused(dir / "new").exit == Exit::ok);
    fs::create_directory(dir / "empty");
    CHECK(refused(dir / "empty").exit == Exit::ok);
    dir.write("ours/.codify", Marker{}.text());
    dir.write("ours/index.html", "page");
    CHECK(refused(dir / "ours").exit == Exit::ok);
    CHECK_FALSE(dir.has("new"));
}

TEST_CASE("the destination is split at its last name, links above it resolved") {
    const TempDir dir;
    fs::create_directory(dir / "real");
    fs::create_directory_symlink("real", dir / "link");
    const auto destination = destination_of(dir / "link/public//");
    CHECK(destination.parent == dir / "real");
    CHECK(destination.name == "public");
    CHECK(destination.path() == dir / "real/public");
    CHECK(destination.hidden("lock") == ".public.lock");
    const Visit visit(dir.path());
    CHECK(destination_of("public").parent == dir.path());
    CHECK(destination_of("real/.").name == "real");
    CHECK(destination_of("/public").path() == "/public");
}

TEST_CASE("a folder with files that are not ours is only replaced with --adopt") {
    const TempDir dir;
    dir.write("site/holiday.jpg", "picture");
    const auto refusal = refused(dir / "site");
    CHECK(refusal.exit == Exit::usage);
    CHECK_THAT(refusal.message, Contains("refusing to replace"));
    CHECK_THAT(refusal.hint, Contains("--adopt"));
    CHECK(refused(dir / "site", {}, true).exit == Exit::ok);
    dir.write("site/.codify", "a file of somebody else\n");
    CHECK(refused(dir / "site").exit == Exit::usage);
}

TEST_CASE("a link, a file and a missing parent are refused") {
    const TempDir dir;
    fs::create_directory(dir / "real");
    fs::create_directory_symlink("real", dir / "link");
    fs::create_symlink("nowhere", dir / "dangling");
    dir.write("file", "");
    CHECK_THAT(refused(dir / "link").message, Contains("symbolic link"));
    CHECK_THAT(refused(dir / "link/").message, Contains("symbolic link"));
    CHECK_THAT(refused(dir / "dangling").message, Contains("symbolic link"));
    CHECK_THAT(refused(dir / "file").message, Contains("not a folder"));
    CHECK_THAT(refused(dir / "no/public").message, Contains("does not exist"));
    CHECK_THAT(refused(dir / "file/public").message, Contains("Not a directory"));
    CHECK(refused("").exit == Exit::usage);
}

TEST_CASE("root, home, the current folder and a Git repository are refused even with --adopt") {
    const TempDir dir;
    CHECK_THAT(refused("/", {}, true).message, Contains("root of the file system"));
    if (const char* home = ::getenv("HOME"); home != nullptr && std::string_view(home) != "/" && fs::exists(home)) {
        CHECK_THAT(refused(home, {}, true).message, Contains("home folder"));
    }
    fs::create_directories(dir / "above/here");
    const Visit visit(dir / "above/here");
    for (const std::string out : {".", "..", "./", "../here", "../../above"}) {
        CHECK_THAT(refused(out, {}, true).message, Contains("current folder"));
    }
    fs::create_directories(dir / "repository/.git");
    CHECK_THAT(refused(dir / "repository", {}, true).message, Contains("Git"));
}

TEST_CASE("a folder inside an input or around one is refused, however it is spelled") {
    const TempDir dir;
    dir.write("site/content/page.md", "# Page");
    fs::create_directory_symlink("site/content", dir / "link");
    const std::vector<std::string> inputs = {dir / "site/content", dir / "site/missing"};
    CHECK_THAT(refused(dir / "site/content/public", inputs).message, Contains("is inside"));
    CHECK_THAT(refused(dir / "link/public", inputs).message, Contains("is inside"));
    CHECK_THAT(refused(dir / "site/content", inputs, true).message, Contains("made from"));
    CHECK_THAT(refused(dir / "site", inputs, true).message, Contains("holds"));
    CHECK_THAT(refused(dir / "site", {dir / "link"}, true).message, Contains("holds"));
    CHECK_THAT(refused(dir / "site", {dir / "site/content/page.md"}, true).message, Contains("holds"));
    CHECK(refused(dir / "site/public", inputs).exit == Exit::ok);
    CHECK(refused(dir / "site/content2", inputs).exit == Exit::ok);
}

}  // namespace
}  // namespace codify
