#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const std::string kMeaning = "## What it means\n\nBe fair.\n";
const std::string kExamples = "## Examples\n\n| Do | Do not |\n| --- | --- |\n| This | That |\n";

}  // namespace

TEST_CASE("what stands before the first heading is the introduction", "[model]") {
    const auto loaded = with_rule("Hello.\n\nAgain.\n\n" + kMeaning);
    REQUIRE(loaded.rules().empty());
    CHECK(loaded.model.frameworks[0].items[0].lead.size() == 2);
}

TEST_CASE("sections stand in the order of the framework, whatever the order of the file", "[model]") {
    const auto loaded = with_rule(kExamples + "\n" + kDuties + "\n" + kMeaning);
    REQUIRE(loaded.rules().empty());
    const auto& sections = loaded.model.frameworks[0].items[0].sections;
    REQUIRE(sections.size() == 3);
    CHECK(sections[0].blocks.at(0).text.html == "Be fair.");
    CHECK(sections[1].entries.size() == 2);
    CHECK(sections[2].pairs.at(0)[1].html == "That");
}

TEST_CASE("a colon behind a heading does not count", "[model]") {
    CHECK(with_rule("## What you do:\n\n- Listen.\n").rules().empty());
}

TEST_CASE("a heading that the framework lacks names the nearest one and all there are", "[model]") {
    const auto problem = with_rule("## What you does\n\n- Listen.\n").problem("unknown-heading");
    CHECK(problem.place.line == 6);
    CHECK(problem.message == "\"What you does\" is not a heading of this framework");
    CHECK(problem.hint == "did you mean \"What you do\"? the headings are: What it means, What you do and Examples");
    CHECK(with_rule("## Something else\n\nText.\n").problem("unknown-heading").hint ==
          "the headings are: What it means, What you do and Examples");
}

TEST_CASE("the names of levels are headings where a framework's levels have none of their own", "[model]") {
    CHECK(with_skill("## Frist\n\nOne.\n\n## Second\n\nTwo.\n")
              .problem("unknown-heading")
              .hint.find("did you mean \"First\"?") == 0);
    CHECK(with_skill("## First: New people\n\nOne.\n\n## Second\n\nTwo.\n").rules().empty());
}

TEST_CASE("a section given twice names both places", "[model]") {
    const auto problem = with_rule(kMeaning + "\n" + kMeaning).problem("duplicate-id");
    CHECK(problem.place.line == 10);
    REQUIRE(problem.notes.size() == 1);
    CHECK(problem.notes[0].place.line == 6);
}

TEST_CASE("a level given twice names both places", "[model]") {
    const auto problem =
        with_skill("## First\n\nOne.\n\n## Second\n\nTwo.\n\n## First\n\nThree.\n").problem("duplicate-id");
    CHECK(problem.message == "this level stands twice in this file");
    CHECK(problem.place.line == 14);
    CHECK(problem.notes.at(0).place.line == 6);
}

TEST_CASE("levels stand in the order of the framework, whatever the order of the file", "[model]") {
    const auto loaded = with_skill("## Second\n\nTwo.\n\n## First\n\nOne.\n");
    REQUIRE(loaded.rules().empty());
    const auto& texts = loaded.model.frameworks[0].items[1].sections.at(0).descriptors;
    CHECK(texts.at(0).text.at(0).text.html == "One.");
    CHECK(texts.at(1).level == LevelIndex(1));
}

TEST_CASE("a first-level heading is refused, because the title stands in the settings", "[model]") {
    CHECK(with_rule("# Fair\n\n" + kMeaning).problem("heading-order").hint == "write ## in front of this heading");
}

TEST_CASE("headings within an item go down one rank at a time", "[model]") {
    CHECK(with_rule("## What it means\n\nA.\n\n### More\n\nB.\n\n#### Still more\n\nC.\n").rules().empty());
    CHECK(with_rule("## What it means\n\nA.\n\n#### More\n\nB.\n").problem("heading-order").message ==
          "this heading jumps from level 2 to level 4");
    CHECK(with_rule("### Early\n\nA.\n\n" + kMeaning).problem("heading-order").message ==
          "the introduction of an item has no headings");
    CHECK(with_skill("## First\n\n#### Deep\n\nOne.\n\n## Second\n\nTwo.\n").problem("heading-order").place.line == 8);
}

TEST_CASE("an item cannot hold footnotes, because its text also stands on pages with others", "[model]") {
    const auto problem = with_rule("## What it means\n\nBe fair.[^1]\n\n[^1]: Always.\n").problem("footnote-in-item");
    CHECK(problem.place.line == 10);
}

TEST_CASE("the settings of an item are checked", "[model]") {
    const auto settings = [](const std::string& lines) {
        return load_files(
            {{"rules/_index.md", flat_index()}, {"rules/fair.md", "+++\n" + lines + "+++\n\n" + kMeaning}});
    };
    CHECK(settings("title = \"Fair\"\nordre = 1\n").problem("unknown-key").place.line == 3);
    CHECK(settings("title = \"Fair\"\n").problem("missing-key").message.find("order") != std::string::npos);
}

}  // namespace codify
