#include "commands/excerpts.h"

#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

Diagnostic problem_in(const SourceFile& file, int line) {
    return {.place = {file, line, 1}, .rule = "rule", .message = "wrong", .notes = {{{file, 1, 1}, "here"}}};
}

}  // namespace

TEST_CASE("a problem shows the line of the folder it is from, also where two hold a file of that name") {
    const TempDir lower, upper;
    lower.write("a.md", "first\nlower\n");
    upper.write("a.md", "first\nupper\n");
    const auto root = [](const TempDir& folder, const char* shown) {
        return std::make_shared<const Root>(Root{folder.path().string(), shown});
    };
    const auto told = with_excerpts(
        {problem_in({root(lower, "content/"), "a.md"}, 2), problem_in({root(upper, "content/"), "a.md"}, 2)},
        "site");
    REQUIRE(told.size() == 2);
    CHECK(told[0].source_line == "lower");
    CHECK(told[1].source_line == "upper");
    CHECK(told[0].place.file == "site/content/a.md");
    CHECK(told[1].place.file == "site/content/a.md");
    CHECK(told[1].notes.at(0).place.file == "site/content/a.md");
    CHECK(told[1].place.file.on_disk() == upper.path().string() + "/a.md");
}

TEST_CASE("a name without a root is told as it is") {
    const auto told = with_excerpts({problem_in("site/content", 1), problem_in({}, 0)}, "site");
    CHECK(told[0].place.file == "site/content");
    CHECK(told[0].source_line.empty());
    CHECK(told[1].place.file.empty());
}

}  // namespace codify
