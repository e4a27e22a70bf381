#include "base/open_file.h"

#include <unistd.h>

#include <cerrno>

#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

TEST_CASE("an open file closes itself once, whoever owns it in the end") {
    const TempDir dir;
    int number = -1;
    {
        OpenFile first = open_at(AT_FDCWD, dir / "file", O_WRONLY | O_CREAT, 0644);
        REQUIRE(first);
        number = first.get();
        const OpenFile second = std::move(first);
        CHECK(::fcntl(number, F_GETFD) == FD_CLOEXEC);
    }
    CHECK(::fcntl(number, F_GETFD) == -1);
    OpenFile empty;
    CHECK(empty.close());
}

TEST_CASE("bytes come back as they were written") {
    const TempDir dir;
    const std::string bytes(300'000, 'x');
    auto file = open_at(AT_FDCWD, dir / "file", O_WRONLY | O_CREAT, 0644);
    REQUIRE(write_all(file.get(), bytes));
    REQUIRE(file.close());
    file = open_at(AT_FDCWD, dir / "file", O_RDONLY);
    std::string back(400'000, '\0');
    CHECK(read_up_to(file.get(), back.data(), back.size()) == 300'000);
    CHECK(back.substr(0, bytes.size()) == bytes);
}

TEST_CASE("opening beneath a folder follows no link and leaves it by no way") {
    const TempDir dir;
    dir.write("inside/page.html", "page");
    dir.write("secret", "secret");
    std::filesystem::create_symlink("../secret", dir / "inside/link");
    std::filesystem::create_directory_symlink("..", dir / "inside/up");
    const auto folder = open_at(AT_FDCWD, dir / "inside", O_RDONLY | O_DIRECTORY);
    CHECK(open_beneath(folder.get(), "page.html"));
    CHECK_FALSE(open_beneath(folder.get(), "link"));
    CHECK_FALSE(open_beneath(folder.get(), "up/secret"));
    CHECK_FALSE(open_beneath(folder.get(), "../secret"));
}

TEST_CASE("a failure of the disk names the path, the reason and what was needed") {
    const auto refusal = refusal_of([] { fail_on_disk("write", "public/a\x1b.html", ENOSPC, "needs 18,204 bytes"); });
    CHECK(refusal.exit == Exit::environment);
    CHECK(refusal.message == "cannot write public/a<U+001B>.html: No space left on device (needs 18,204 bytes)");
    CHECK_FALSE(refusal.hint.empty());
}

}  // namespace
}  // namespace codify
