#include "model/reading/section_reader.h"

#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

Diagnostic fault_of(const std::string& text, const std::string& rule) { return with_rule(text).problem(rule); }

/// A framework whose levels stand below a heading of their own.
std::string headed_levels() {
    auto index = levelled_index();
    const std::string kind = "id = \"steps\"\n";
    return index.replace(index.find(kind), kind.size(), kind + "heading = \"Step by step\"\n");
}

Loaded with_steps(const std::string& text) {
    return load_files({{"ladder/_index.md", headed_levels()},
                       {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                       {"ladder/care/listen.md", item_file("Listen", 1, text)}});
}

}  // namespace

TEST_CASE("a list section holds one bulleted list and nothing else", "[model]") {
    CHECK(fault_of("## What you do\n\nText.\n\n- Listen.\n", "section-form").place.line == 8);
    CHECK(fault_of("## What you do\n\n1. Listen.\n", "section-form").message ==
          "one bulleted list stands under this heading, and nothing else");
    CHECK(fault_of("## What you do\n\n- Listen.\n\nText.\n", "section-form").place.line == 10);
    CHECK(fault_of("## What you do\n", "section-form").place.line == 6);
}

TEST_CASE("a section of pairs holds one table of its two columns and nothing else", "[model]") {
    CHECK(fault_of("## Examples\n\nText.\n", "section-form").hint == "its first row is | Do | Do not |");
    CHECK(fault_of("## Examples\n\n| Do | Don't |\n| --- | --- |\n| This | That |\n", "practice-pair").hint ==
          "write | Do | Do not |");
    CHECK(fault_of("## Examples\n\n| Do | Do not |\n| --- | --- |\n| This | |\n", "practice-pair").place.line == 10);
    CHECK(fault_of("## Examples\n\n| Do | Do not |\n| --- | --- |\n", "practice-pair").message ==
          "this table has no rows");
    CHECK(fault_of("## Examples\n\n| Do | Do not | Ever |\n| --- | --- | --- |\n| a | b | c |\n", "practice-pair")
              .message == "this table has 3 columns, a table of pairs needs 2");
}

TEST_CASE("a prose section has text", "[model]") {
    CHECK(fault_of("## What it means\n\n## What you do\n\n- Listen.\n", "section-form").message ==
          "no text stands under this heading");
}

TEST_CASE("levels may stand below a heading of their own, one rank down", "[model]") {
    const auto loaded = with_steps("## Step by step\n\n### First\n\nOne.\n\nMore.\n\n### Second\n\nTwo.\n");
    REQUIRE(loaded.rules().empty());
    const auto& texts = loaded.model.frameworks[0].items[1].sections.at(0).descriptors;
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].text.size() == 2);
}

TEST_CASE("a wrong heading among levels names the nearest level", "[model]") {
    const auto problem =
        with_steps("## Step by step\n\n### First\n\nOne.\n\n### Secnod\n\nTwo.\n").problem("unknown-level");
    CHECK(problem.place.line == 12);
    CHECK(problem.hint == "did you mean \"Second\"? the levels are: First and Second");
}

TEST_CASE("a level without text and text before the first level are faults", "[model]") {
    CHECK(with_steps("## Step by step\n\n### First\n\n### Second\n\nTwo.\n").problem("section-form").message ==
          "no text stands under this heading");
    CHECK(with_steps("## Step by step\n\nText.\n\n### First\n\nOne.\n\n### Second\n\nTwo.\n")
              .problem("section-form")
              .message == "only the levels' own headings may follow here");
    CHECK(with_steps("## Step by step\n").problem("section-form").message == "no level stands under this heading");
}

TEST_CASE("a common text serves every level", "[model]") {
    const auto loaded = with_steps("## At every level\n\nThe same.\n");
    REQUIRE(loaded.rules().empty());
    const auto& section = loaded.model.frameworks[0].items[1].sections.at(0);
    CHECK(section.descriptors.at(0).level == kNone);
}

TEST_CASE("a level goes by its name, with or without its audience", "[model]") {
    Framework framework;
    framework.levels.push_back({"first", "First", "New people", "First: New people", {}, {}, "", kNone});
    CHECK(level_named(framework, "First") == LevelIndex(0));
    CHECK(level_named(framework, "First: New people") == LevelIndex(0));
    CHECK(level_named(framework, "first") == kNone);
}

}  // namespace codify
