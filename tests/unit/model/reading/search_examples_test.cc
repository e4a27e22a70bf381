#include "model/reading/search_examples.h"

#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

Loaded with_examples(const std::string& layout) {
    return load_files(
        {{"pages/search.md",
          item_file("Search", 1, "Text.\n", "layout = \"" + layout + "\"\nexamples = [\"tea\", \" two cups \"]\n")}});
}

}  // namespace

TEST_CASE("the search page offers its examples in the order given, without blanks around them", "[model]") {
    const auto loaded = with_examples("search");
    REQUIRE(loaded.problems.empty());
    const auto& examples = loaded.model.pages.at(0).examples;
    REQUIRE(examples.size() == 2);
    CHECK(examples[0].words == "tea");
    CHECK(examples[1].words == "two cups");
    CHECK(examples[1].place.line == 5);
}

TEST_CASE("examples on a page that does not show them are an error", "[model]") {
    const auto loaded = with_examples("page");
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].rule == "wrong-layout");
    CHECK(loaded.problems[0].place.line == 5);
    CHECK(loaded.problems[0].message == "only the search page shows `examples`");
}

}  // namespace codify
