#include "base/root.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("a file is shown from the site's folder and found from where the command runs") {
    const auto root = std::make_shared<const Root>(Root{"site/content", "content/"});
    const SourceFile file{root, "code/a.md"};
    CHECK(file.shown() == "content/code/a.md");
    CHECK(file.on_disk() == "site/content/code/a.md");
    CHECK(file == "content/code/a.md");
    CHECK_FALSE(file.empty());
    CHECK(SourceFile().empty());
}

TEST_CASE("files are in the order of what is shown, whatever their roots") {
    const auto one = std::make_shared<const Root>(Root{"a", "one/"});
    const auto two = std::make_shared<const Root>(Root{"b", "two/"});
    CHECK(SourceFile(one, "z") < SourceFile(two, "a"));
    CHECK(SourceFile(one, "a") < SourceFile(one, "b"));
    CHECK(SourceFile("one/a") == SourceFile(one, "a"));
}

TEST_CASE("what is inside a folder is named as an author would") {
    CHECK(inside(".", "content") == "content");
    CHECK(inside("site", "content") == "site/content");
    CHECK(inside("site/", "content") == "site/content");
}

}  // namespace codify
