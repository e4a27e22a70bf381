#include "base/disk.h"

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <thread>

#include "base/diagnostics.h"
#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> listing(const Folder& folder) {
    std::vector<std::string> out;
    for (const auto& entry : folder.entries()) out.push_back("fdlo"[static_cast<int>(entry.kind)] + (" " + entry.path));
    return out;
}

long peak_kib() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_CASE("A folder lists everything below it by path, but for hidden and backup files") {
    const TempDir dir;
    dir.write("b.md", "b");
    dir.write("a/z.md", "z");
    dir.write("a/b/c.md", "c");
    dir.write(".git/config", "x");
    dir.write("a/.x.md.swp", "x");
    dir.write("b.md~", "x");
    dir.write("a/Thumbs.db", "x");
    dir.write("a/b/z.md.bak", "x");
    dir.write("a/z.md.bak", "x");
    CHECK(listing(Folder(dir.path().string())) ==
          std::vector<std::string>{"d a", "d a/b", "f a/b/c.md", "f a/b/z.md.bak", "f a/z.md", "f b.md"});
}

TEST_CASE("Links and special files are listed as such and never entered") {
    const TempDir outside;
    outside.write("secret.md", "secret");
    const TempDir dir;
    fs::create_symlink(outside / "secret.md", dir / "file.md");
    fs::create_directory_symlink(outside.path(), dir / "folder");
    fs::create_directory_symlink(".", dir / "loop");
    fs::create_symlink("nowhere", dir / "dangling.md");
    REQUIRE(::mkfifo((dir / "pipe.md").c_str(), 0644) == 0);
    CHECK(listing(Folder(dir.path().string())) ==
          std::vector<std::string>{"l dangling.md", "l file.md", "l folder", "l loop", "o pipe.md"});
}

TEST_CASE("A file comes back byte for byte with its size") {
    const TempDir dir;
    const std::string bytes("a\0b\xFF\n", 5);
    dir.write("deep/er/file", bytes);
    const Folder folder(dir.path().string());
    const auto read = folder.read("deep/er/file", 5);
    CHECK(read.status == Bytes::Status::ok);
    CHECK(read.text == bytes);
    CHECK(read.size == 5);
    CHECK(folder.read("deep/er/file", 4).status == Bytes::Status::too_large);
    CHECK(folder.read("deep/er/none", 5).status == Bytes::Status::missing);
    CHECK(folder.read("deep/er/file/none", 5).status == Bytes::Status::missing);
    CHECK(folder.read("deep", 5).status == Bytes::Status::not_a_file);
    dir.write("empty", "");
    CHECK(folder.read("empty", 5).text.empty());
}

TEST_CASE("No link is followed on the way to a file, nor out of the folder") {
    const TempDir outside;
    outside.write("secret.md", "secret");
    const TempDir dir;
    dir.write("real/file.md", "x");
    fs::create_symlink(outside / "secret.md", dir / "file.md");
    fs::create_directory_symlink(outside.path(), dir / "folder");
    fs::create_directory_symlink("real", dir / "inner");
    fs::create_symlink("self", dir / "self");
    const Folder folder(dir.path().string());
    for (const char* path : {"file.md", "folder/secret.md", "inner/file.md", "self"}) {
        CAPTURE(path);
        const auto bytes = folder.read(path, 1000);
        CHECK(bytes.status == Bytes::Status::not_a_file);
        CHECK(bytes.text.empty());
    }
    CHECK(folder.read("../" + outside.path().filename().string() + "/secret.md", 1000).text.empty());
    CHECK(folder.read(outside / "secret.md", 1000).text.empty());
}

TEST_CASE("A pipe, a device and a socket are refused at once") {
    const TempDir dir;
    REQUIRE(::mkfifo((dir / "pipe").c_str(), 0644) == 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (dir / "socket").copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    const auto begin = std::chrono::steady_clock::now();
    CHECK(Folder(dir.path().string()).read("pipe", 1000).status == Bytes::Status::not_a_file);
    CHECK(Folder(dir.path().string()).read("socket", 1000).status == Bytes::Status::not_a_file);
    CHECK(Folder("/dev").read("zero", 1000).status == Bytes::Status::not_a_file);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    ::close(listener);
}

TEST_CASE("A sparse file of 100 MB is refused by its size alone, without reading it") {
    const TempDir dir;
    dir.write("big.md", "");
    fs::resize_file(dir / "big.md", 100'000'000);
    const Folder folder(dir.path().string());
    const auto memory = peak_kib();
    const auto begin = std::clock();
    const auto bytes = folder.read("big.md", 256 * 1024);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    CHECK(bytes.status == Bytes::Status::too_large);
    CHECK(bytes.size == 100'000'000);
    CHECK(bytes.text.empty());
    CHECK(seconds < 0.05);
    CHECK(peak_kib() - memory < 1024);
}

TEST_CASE("A folder that is missing, a file or unreadable is a failure of the environment") {
    const TempDir dir;
    dir.write("file", "x");
    CHECK(refusal_of([&] { const Folder folder(dir / "none"); }).exit == Exit::environment);
    const auto refusal = refusal_of([&] { const Folder folder(dir / "file"); });
    CHECK(refusal.exit == Exit::environment);
    CHECK_THAT(refusal.message, Catch::Contains("Not a directory"));
    CHECK_FALSE(Folder::exists(dir / "none"));
    CHECK_FALSE(Folder::exists(dir / "file"));
    CHECK(Folder::exists(dir.path().string()));
}

TEST_CASE("Several threads may read from one folder") {
    const TempDir dir;
    for (int i = 0; i < 50; ++i) dir.write("f" + std::to_string(i), std::string(1000, static_cast<char>('a' + i % 26)));
    const Folder folder(dir.path().string());
    std::vector<std::thread> threads;
    std::vector<int> wrong(4);
    for (std::size_t t = 0; t < wrong.size(); ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 50; ++i) {
                const auto text = folder.read("f" + std::to_string(i), 1000).text;
                if (text != std::string(1000, static_cast<char>('a' + i % 26))) ++wrong[t];
            }
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>{0, 0, 0, 0});
}

}  // namespace
}  // namespace codify
