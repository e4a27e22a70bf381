#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const std::string kTier = "[[tiers]]\nid = \"rule\"\ntitle = \"Rule\"\nplural = \"Rules\"\n";

Loaded with_settings(const std::string& settings) {
    return load_files({{"rules/_index.md", "+++\ntitle = \"Rules\"\n" + settings + "+++\n\nText.\n"}});
}

std::string section(const std::string& id, const std::string& heading, const std::string& kind,
                    const std::string& more = {}) {
    return "[[sections]]\nid = \"" + id + "\"\nheading = \"" + heading + "\"\nkind = \"" + kind + "\"\n" + more;
}

}  // namespace

TEST_CASE("a framework declares what its headings mean", "[model]") {
    const auto loaded =
        with_settings(kTier + section("a", "Alpha", "prose") + section("b", "Beta", "list", "anchor = \"point\"\n") +
                      section("c", "Gamma", "pairs", "columns = [\"Yes\", \"No\"]\ncaption = \"Both\"\n") +
                      section("d", "Delta", "common", "normative = false\n"));
    REQUIRE(loaded.rules().empty());
    const auto& kinds = loaded.model.frameworks.at(0).kinds;
    REQUIRE(kinds.size() == 4);
    CHECK(kinds[0].form == SectionForm::prose);
    CHECK(kinds[0].anchor == "a");
    CHECK(kinds[1].anchor == "point");
    CHECK(kinds[2].columns[1] == "No");
    CHECK(kinds[2].caption == "Both");
    CHECK(kinds[3].form == SectionForm::common);
    CHECK_FALSE(kinds[3].normative);
}

TEST_CASE("what is not said has a plain default", "[model]") {
    const auto loaded = with_settings(kTier + section("c", "Gamma", "pairs", "columns = [\"Yes\", \"No\"]\n") +
                                      "[[levels]]\nid = \"one\"\ntitle = \"One\"\naudience = \"All\"\n");
    REQUIRE(loaded.rules().empty());
    const auto& framework = loaded.model.frameworks.at(0);
    CHECK(framework.short_title == "Rules");
    CHECK(framework.level_name == "Level");
    CHECK(framework.level_plural == "Levels");
    CHECK(framework.kinds[0].caption == "Gamma");
    CHECK(framework.levels[0].full_title == "One: All");
}

TEST_CASE("our own words have no source, even where the framework has one", "[model]") {
    const std::string document =
        "[[documents]]\nid = \"one\"\ntitle = \"One\"\nedition = \"First\"\nstatus = \"draft\"\nowner = \"Us\"\nrights "
        "= \"Free.\"\n";
    const auto index = "+++\ntitle = \"Rules\"\nsource = \"one\"\n" + kTier + section("a", "Alpha", "prose") +
                       section("b", "Beta", "prose", "normative = false\n") + "+++\n\nText.\n";
    const auto loaded = load_files({{"documents.toml", document}, {"rules/_index.md", index}});
    REQUIRE(loaded.rules().empty());
    CHECK(loaded.model.frameworks[0].kinds[0].document == DocumentIndex(0));
    CHECK(loaded.model.frameworks[0].kinds[1].document == kNone);
}

TEST_CASE("a section of pairs names two columns", "[model]") {
    CHECK(with_settings(kTier + section("c", "Gamma", "pairs")).rules() == std::vector<std::string>{"pairs-columns"});
    CHECK(with_settings(kTier + section("c", "Gamma", "pairs", "columns = [\"Yes\"]\n")).rules() ==
          std::vector<std::string>{"pairs-columns"});
}

TEST_CASE("only levels do without a heading, and they need levels", "[model]") {
    CHECK(with_settings(kTier + "[[sections]]\nid = \"a\"\nkind = \"prose\"\n").problem("missing-key").message ==
          "`sections.heading` is missing");
    CHECK(with_settings(kTier + "[[sections]]\nid = \"a\"\nkind = \"levels\"\n").rules() ==
          std::vector<std::string>{"no-levels"});
}

TEST_CASE("two tiers, levels or sections with one id are reported at the second", "[model]") {
    CHECK(with_settings(kTier + kTier).problem("duplicate-id").place.line == 7);
    CHECK(with_settings(kTier + section("a", "Alpha", "prose") + section("a", "Beta", "prose"))
              .problem("duplicate-id")
              .notes.at(0)
              .message == "the other one");
}

TEST_CASE("an alternative in requires is met by either section", "[model]") {
    const auto loaded = with_settings(kTier + section("a", "Alpha", "prose") + section("b", "Beta", "prose") +
                                      section("c", "Gamma", "prose") + "[requires]\nrule = [\"a | b\", \"c\"]\n");
    REQUIRE(loaded.rules().empty());
    CHECK(loaded.model.frameworks[0].required ==
          std::vector<std::vector<std::vector<KindIndex>>>{{{KindIndex(0), KindIndex(1)}, {KindIndex(2)}}});
}

TEST_CASE("requires names only tiers and sections that there are", "[model]") {
    CHECK(with_settings(kTier + "[requires]\nrole = []\n").problem("unknown-tier").message ==
          "this framework has no tier `role`");
    CHECK(with_settings(kTier + section("a", "Alpha", "prose") + "[requires]\nrule = [\"a | z\"]\n")
              .problem("unknown-section")
              .message == "this framework has no section `z`");
}

TEST_CASE("the headings of a framework's own text go down from the second rank and differ", "[model]") {
    const auto text = [](const std::string& body) {
        return load_files({{"rules/_index.md", "+++\ntitle = \"Rules\"\n+++\n\n" + body}});
    };
    CHECK(text("## One\n\nA.\n\n## One\n\nB.\n").problem("duplicate-id").message ==
          "two headings of this page have the address #one");
    const auto alike = text("## A\n\n### So\n\n#### In short\n\n## B\n\n### So\n\n#### In short\n\n## So\n");
    CHECK(alike.rules().empty());
    std::vector<std::string> ids;
    for (const auto& block : alike.model.frameworks.at(0).body) ids.push_back(block.id);
    CHECK(ids == std::vector<std::string>{"a", "a-so", "a-so-in-short", "b", "b-so", "b-so-in-short", "so"});
    CHECK(text("## A\n\n### So\n\n### So\n").problem("duplicate-id").message ==
          "two headings of this page have the address #a-so");
    CHECK(text("### One\n\nA.\n").problem("heading-order").hint == "write ## in front of it");
    CHECK(text("## One\n\nA.\n\n### Two\n\nB.\n").model.frameworks.at(0).body.at(2).id == "two");
}

}  // namespace codify
