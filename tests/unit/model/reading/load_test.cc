#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const std::string kSkill = "## First\n\nOne.\n\n## Second\n\nTwo.\n";

Files ladder(Files more) {
    more.insert(more.begin(), {"ladder/_index.md", levelled_index()});
    return more;
}

}  // namespace

TEST_CASE("folders are tiers: an _index.md is of an upper tier, a file of the last", "[model]") {
    const auto loaded = load_files(ladder({{"ladder/care/_index.md", item_file("Care", 1, "About care.\n")},
                                           {"ladder/care/listen.md", item_file("Listen", 1, kSkill)}}));
    REQUIRE(loaded.rules().empty());
    const auto& items = loaded.model.frameworks.at(0).items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].path == "ladder/care");
    CHECK(items[0].tier == TierIndex(0));
    CHECK(items[1].path == "ladder/care/listen");
    CHECK(items[1].tier == TierIndex(1));
    CHECK(items[1].file == "content/ladder/care/listen.md");
}

TEST_CASE("a file where its tier wants a folder is in the wrong tier", "[model]") {
    const auto problem =
        load_files(ladder({{"ladder/care.md", item_file("Care", 1, "About care.\n")}})).problem("wrong-tier");
    CHECK(problem.place.file == "content/ladder/care.md");
    CHECK(problem.message == "a group is a folder with an _index.md");
}

TEST_CASE("a folder where its tier wants a file is in the wrong tier", "[model]") {
    const auto problem = load_files(ladder({{"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                                            {"ladder/care/listen/_index.md", item_file("Listen", 1, kSkill)}}))
                             .problem("wrong-tier");
    CHECK(problem.message == "a skill is a file of its own, not a folder");
}

TEST_CASE("a file below the last tier names the tiers there are", "[model]") {
    const auto problem = load_files(ladder({{"ladder/a/b/c.md", item_file("Deep", 1, kSkill)}})).problem("wrong-tier");
    CHECK(problem.message == "this file lies deeper than the 2 tiers of its framework");
    CHECK(problem.hint == "the tiers are: group and skill");
}

TEST_CASE("a folder without an _index.md is reported once, however many items it holds", "[model]") {
    const auto loaded = load_files(ladder({{"ladder/care/listen.md", item_file("Listen", 1, kSkill)},
                                           {"ladder/care/speak.md", item_file("Speak", 2, kSkill)}}));
    CHECK(loaded.rules() == std::vector<std::string>{"no-index"});
    CHECK(loaded.problem("no-index").place.file == "content/ladder/care");
    CHECK(loaded.problem("no-index").hint == "add one that gives the group its title");
    CHECK(load_files({{"notes/first.md", item_file("First", 1, "Text.\n")}}).problem("no-index").place.file ==
          "content/notes");
}

TEST_CASE("a folder without tiers is a collection, whose files are pages", "[model]") {
    const auto loaded = load_files({{"notes/_index.md", "+++\ntitle = \"Notes\"\n+++\n\nHello.\n"},
                                    {"notes/b.md", item_file("B", 2, "Two.\n")},
                                    {"notes/a.md", item_file("A", 3, "One.\n")}});
    REQUIRE(loaded.rules().empty());
    const auto& notes = loaded.model.frameworks.at(0);
    CHECK(notes.items.empty());
    REQUIRE(notes.pages.size() == 2);
    CHECK(notes.pages[0].title == "B");
    CHECK(notes.whole_node == kNone);
}

TEST_CASE("frameworks stand by their order, then by the name of their folder", "[model]") {
    const auto index = [](int order) {
        return "+++\ntitle = \"T" + std::to_string(order) + "\"\norder = " + std::to_string(order) +
               "\n+++\n\nHello.\n";
    };
    const auto loaded = load_files({{"zeta/_index.md", index(1)},
                                    {"alpha/_index.md", index(2)},
                                    {"beta/_index.md", "+++\ntitle = \"B\"\norder = 2\n+++\n\nHello.\n"}});
    REQUIRE(loaded.model.frameworks.size() == 3);
    CHECK(loaded.model.frameworks[0].id == "zeta");
    CHECK(loaded.model.frameworks[1].id == "alpha");
    CHECK(loaded.model.frameworks[2].id == "beta");
}

TEST_CASE("a content file outside every folder is in the wrong place", "[model]") {
    CHECK(load_files({{"about.md", "+++\ntitle = \"About\"\n+++\n\nHello.\n"}}).problem("wrong-place").hint ==
          "move it to content/pages/");
}

TEST_CASE("a special name among pages is never lost without a word", "[model]") {
    const auto page = item_file("Page", 1, "Hello.\n");
    CHECK(load_files({{"pages/_index.md", page}}).rules() == std::vector<std::string>{"wrong-place"});
    CHECK(load_files({{"notes/_index.md", page}, {"notes/deep/_index.md", item_file("Deep", 1, "Hello.\n")}})
              .problem("wrong-place")
              .place.file == "content/notes/deep/_index.md");
    CHECK(
        load_files({{"notes/_index.md", page}, {"notes/_pages/_index.md", item_file("Deep", 1, "Hello.\n")}}).rules() ==
        std::vector<std::string>{"wrong-place"});
    CHECK(load_files({{"pages/_levels/x.md", page}}).model.pages.size() == 1);
}

TEST_CASE("source documents are read with their facts, and an id may stand once", "[model]") {
    const std::string document =
        "[[documents]]\nid = \"one\"\ntitle = \"One\"\nedition = \"First\"\ndate = 2024-12-19\nstatus = "
        "\"draft\"\nowner = \"Us\"\nrights = \"Free.\"\n";
    const auto loaded = load_files({{"documents.toml", document}});
    REQUIRE(loaded.model.documents.size() == 1);
    CHECK(loaded.model.documents[0].date == "2024-12-19");
    CHECK_FALSE(loaded.model.documents[0].rights_confirmed);
    CHECK(load_files({{"documents.toml", document + document}}).problem("duplicate-id").place.line == 9);
}

TEST_CASE("a source that no document has names the nearest one", "[model]") {
    const std::string document =
        "[[documents]]\nid = \"charter\"\ntitle = \"One\"\nedition = \"First\"\nstatus = \"draft\"\nowner = "
        "\"Us\"\nrights = \"Free.\"\n";
    const auto problem = load_files({{"documents.toml", document},
                                     {"pages/a.md", item_file("A", 1, "Hello.\n", "source = \"chartre\"\n")}})
                             .problem("unknown-source");
    CHECK(problem.place.line == 4);
    CHECK(problem.hint == "did you mean \"charter\"?");
}

TEST_CASE("a level's own file gives it a title and a text", "[model]") {
    const auto loaded =
        load_files(ladder({{"ladder/_levels/first.md", item_file("First steps", 1, "For beginners.\n")}}));
    REQUIRE(loaded.rules().empty());
    const auto& levels = loaded.model.frameworks.at(0).levels;
    CHECK(levels[0].full_title == "First steps");
    CHECK(levels[0].text.size() == 1);
    CHECK(levels[1].full_title == "Second");
    CHECK(levels[1].text.empty());
    CHECK(load_files(ladder({{"ladder/_levels/fist.md", item_file("First", 1, "Text.\n")}}))
              .problem("unknown-level")
              .hint == "did you mean first.md?");
}

}  // namespace codify
