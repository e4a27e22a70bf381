#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

Loaded with_rules(const std::string& first, const std::string& second) {
    return load_files({{"rules/_index.md", flat_index()},
                       {"rules/a.md", item_file("A", 1, "Text.\n", first)},
                       {"rules/b.md", item_file("B", 2, "Text.\n", second)}});
}

const std::string kBoth = "## First\n\nOne word.\n\n## Second\n\nTwo.\n";

}  // namespace

TEST_CASE("an item must have what its tier requires, and either alternative will do", "[model]") {
    CHECK(with_skill(kBoth).rules().empty());
    CHECK(with_skill("## At every level\n\nThe same.\n").rules().empty());
    const auto problem = with_skill("Only an introduction.\n").problem("missing-section");
    CHECK(problem.place.file == "content/ladder/care/listen.md");
    CHECK(problem.message == "this skill lacks the headings First and Second or \"At every level\"");
}

TEST_CASE("a section of levels has a text for each level", "[model]") {
    const auto problem = with_skill("Hello.\n\n## Second\n\nTwo.\n").problem("missing-level");
    CHECK(problem.message == "no text for First stands here");
    CHECK(problem.place.line == 8);
}

TEST_CASE("where a framework says so, a level may be left out", "[model]") {
    auto index = levelled_index();
    index.insert(4, "every_level = false\n");
    const auto loaded = load_files({{"ladder/_index.md", index},
                                    {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                                    {"ladder/care/listen.md", item_file("Listen", 1, "## Second\n\nTwo.\n")}});
    CHECK(loaded.rules().empty());
}

TEST_CASE("an item of the last tier has some text", "[model]") {
    CHECK(load_files({{"rules/_index.md", flat_index()}, {"rules/a.md", item_file("A", 1, "")}}).rules() ==
          std::vector<std::string>{"no-text"});
    CHECK(load_files({{"ladder/_index.md", levelled_index()}, {"ladder/care/_index.md", item_file("Care", 1, "")}})
              .rules()
              .empty());
    CHECK(load_files({{"pages/a.md", item_file("A", 1, "")}}).rules() == std::vector<std::string>{"no-text"});
    CHECK(load_files({{"pages/a.md", item_file("A", 1, "", "layout = \"site-map\"\n")}}).rules().empty());
}

TEST_CASE("a note on odd wording quotes words of its own file", "[model]") {
    const auto note = [](const std::string& words) { return "sic = [{ at = \"" + words + "\", note = \"Odd.\" }]\n"; };
    CHECK(with_skill(kBoth, note("One word")).rules().empty());
    CHECK(with_skill(kBoth, note("Listen")).rules().empty());
    const auto problem = with_skill(kBoth, note("one word")).problem("sic-not-found");
    CHECK(problem.place.line == 4);
    CHECK(problem.message == "this note is on words that do not stand in the file: \"one word\"");
    CHECK(load_files({{"pages/a.md", page_file("A", note("Txet"))}}).rules() ==
          std::vector<std::string>{"sic-not-found"});
    CHECK(load_files({{"notes/_index.md", page_file("Notes", note("Notse"))}}).rules() ==
          std::vector<std::string>{"sic-not-found"});
}

TEST_CASE("quoted words do not run on from one paragraph into the next", "[model]") {
    CHECK(with_skill(kBoth, "sic = [{ at = \"One word. Two.\", note = \"Odd.\" }]\n").rules() ==
          std::vector<std::string>{"sic-not-found"});
}

TEST_CASE("a code names one item of the whole site, whatever its capitals", "[model]") {
    CHECK(with_rules("code = \"R1\"\n", "code = \"R2\"\n").rules().empty());
    const auto problem = with_rules("code = \"R1\"\n", "code = \"r1\"\n").problem("duplicate-id");
    CHECK(problem.place.file == "content/rules/b.md");
    CHECK(problem.notes.at(0).place.file == "content/rules/a.md");
}

TEST_CASE("a title stands once in each framework, among items, levels and pages", "[model]") {
    const auto twice = [](const std::string& path, const std::string& text) {
        return load_files(
            {{"rules/_index.md", flat_index()}, {"rules/a.md", item_file("Fair", 1, "Text.\n")}, {path, text}});
    };
    CHECK(twice("rules/b.md", item_file("fair", 2, "Text.\n")).rules() == std::vector<std::string>{"duplicate-title"});
    CHECK(twice("rules/_pages/b.md", page_file("Fair")).rules() == std::vector<std::string>{"duplicate-title"});
    CHECK(twice("pages/b.md", page_file("Fair")).rules().empty());
    CHECK(with_skill(kBoth, "").rules().empty());
    CHECK(load_files(
              {{"ladder/_index.md", levelled_index()}, {"ladder/second/_index.md", item_file("Second", 1, "Text.\n")}})
              .rules() == std::vector<std::string>{"duplicate-title"});
}

TEST_CASE("items of different folders may have one title, which lists then tell apart by the folders", "[model]") {
    const auto loaded = load_files({{"ladder/_index.md", levelled_index()},
                                    {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                                    {"ladder/care/talk.md", item_file("Talk", 1, kBoth)},
                                    {"ladder/care/other.md", item_file("Other", 2, kBoth)},
                                    {"ladder/work/_index.md", item_file("Work", 2, "Text.\n")},
                                    {"ladder/work/talk.md", item_file("talk", 1, kBoth)},
                                    {"ladder/talk/_index.md", item_file("Talk", 3, "Text.\n")}});
    CHECK(loaded.rules().empty());
    const auto title = [&](const std::string& url) { return loaded.model.at(loaded.model.node_by_url.at(url)).title; };
    CHECK(title("ladder/care/talk.html") == "Talk (Care)");
    CHECK(title("ladder/work/talk.html") == "talk (Work)");
    CHECK(title("ladder/care/other.html") == "Other");
    CHECK(title("ladder/talk/index.html") == "Talk");
    const auto twice = load_files({{"ladder/_index.md", levelled_index()},
                                   {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                                   {"ladder/care/a.md", item_file("Talk", 1, kBoth)},
                                   {"ladder/care/b.md", item_file("Talk", 2, kBoth)}});
    CHECK(twice.rules() == std::vector<std::string>{"duplicate-title"});
}

TEST_CASE("the names of frameworks and of the site's own pages differ", "[model]") {
    CHECK(load_files({{"rules/_index.md", flat_index()}, {"pages/rules.md", page_file("Rules")}}).rules() ==
          std::vector<std::string>{"duplicate-title"});
    CHECK(load_files({{"a/_index.md", page_file("One", "short_title = \"S\"\n")},
                      {"b/_index.md", page_file("Two", "short_title = \"S\"\n")}})
              .problem("duplicate-title")
              .message == "two files have the short title \"S\"");
    CHECK(load_files({{"rules/_index.md", flat_index()}, {"pages/index.md", page_file("Rules", "layout = \"home\"\n")}})
              .rules()
              .empty());
}

}  // namespace codify
