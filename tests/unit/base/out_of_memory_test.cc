#include "base/out_of_memory.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <new>
#include <string>

#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

namespace fs = std::filesystem;

/// What a process ends with when its memory does; what it says then goes to `said`. `before` runs in it.
template <class Before>
int end_of(const std::string& said, const Before& before) {
    const auto child = ::fork();
    if (child == 0) {
        if (std::freopen(said.c_str(), "w", stderr) == nullptr) ::_exit(99);
        prepare_for_the_end_of_memory();
        before();
        ::_exit(98);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void make_tree(const fs::path& top, int files) {
    fs::create_directories(top / "a/b/c");
    for (int i = 0; i < files; ++i) std::ofstream(top / "a/b" / std::to_string(i)) << "text";
    std::ofstream(top / "a/b/c/deep") << "text";
    fs::create_symlink("/", top / "a/link");
}

TEST_CASE("The end of memory is one line, an exit with 3, and nothing half made is left") {
    const TempDir work;
    const auto& top = work.path();
    const auto said = (top / "said").string();
    make_tree(top / "stage", 700);  // more names than one look into a folder gives
    make_tree(top / "kept", 3);
    std::ofstream(top / "lock") << "1";
    const auto code = end_of(said, [&] {
        const Remains lock((top / "lock").string());
        { const Remains done((top / "kept").string()); }
        const Remains stage((top / "stage").string());
        std::get_new_handler()();
    });
    CHECK(code == 3);
    CHECK_FALSE(fs::exists(top / "stage"));
    CHECK_FALSE(fs::exists(top / "lock"));
    CHECK(fs::exists(top / "kept/a/b/c/deep"));
    CHECK(fs::exists("/usr"));
    std::ifstream file(said);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    CHECK(text.find("error: the system gives codify no more memory [out-of-memory]\n  hint: ") == 0);
}

}  // namespace
}  // namespace codify
