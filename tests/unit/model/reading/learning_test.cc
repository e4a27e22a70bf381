#include "model/reading/learning.h"

#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

Files ladder(const std::string& learning) {
    return {{"ladder/_index.md", levelled_index()},
            {"ladder/words/_index.md", "+++\ntitle = \"Words\"\norder = 1\n+++\n"},
            {"ladder/words/read.md", item_file("Read", 1, "## First\n\nI read.\n\n## Second\n\nI read aloud.\n")},
            {"pages/index.md", "+++\ntitle = \"Home\"\nlayout = \"home\"\n+++\n\nHome.\n"},
            {"learning.toml", learning}};
}

std::string link(const std::string& item, const std::string& more = {}) {
    return "[[links]]\nitem = \"" + item + "\"\ntitle = \"A course\"\nurl = \"https://example.org/\"\n" + more;
}

}  // namespace

TEST_CASE("a learning link belongs to an item, at one level or at all of them", "[model]") {
    const auto loaded = load_files(ladder(link("ladder/words/read", "level = \"second\"\n") + link("ladder/words")));
    REQUIRE(loaded.problems.empty());
    REQUIRE(loaded.model.learning.size() == 2);
    const auto& framework = loaded.model.frameworks.at(0);
    const auto& first = loaded.model.learning[0];
    CHECK(framework.at(first.item).title == "Read");
    CHECK(framework.at(first.level).id == "second");
    CHECK(first.title == "A course");
    CHECK(first.url == "https://example.org/");
    CHECK(framework.at(loaded.model.learning[1].item).title == "Words");
    CHECK(loaded.model.learning[1].level == kNone);
}

TEST_CASE("a learning link to an item or a level that is not there is an error at its line with the nearest one",
          "[model]") {
    const auto loaded =
        load_files(ladder(link("ladder/words/raed") + link("ladder/words/read", "level = \"secnod\"\n")));
    const auto item = loaded.problem("unknown-item");
    CHECK(item.place.file == "content/learning.toml");
    CHECK(item.place.line == 2);
    CHECK(item.place.column == 8);
    CHECK(item.hint == "did you mean \"ladder/words/read\"?");
    const auto level = loaded.problem("unknown-level");
    CHECK(level.place.line == 9);
    CHECK(level.hint == "did you mean \"second\"?");
    CHECK(loaded.model.learning.empty());
}

TEST_CASE("a list of learning links may be empty or not there", "[model]") {
    CHECK(load_files(ladder("# nothing yet\n")).problems.empty());
    auto files = ladder("");
    files.pop_back();
    CHECK(load_files(files).model.learning.empty());
}

}  // namespace codify
