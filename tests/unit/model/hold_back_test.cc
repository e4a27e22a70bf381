#include "model/hold_back.h"

#include "tests/support/catch.h"
#include "tests/support/small_content.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

const std::string kDraftLine = "draft = true\n";
const std::string kDayLine = "publish_on = 2027-01-15T09:00:00\n";

Clock at(const char* text) {
    return [text] { return *london_instant(text); };
}

std::vector<std::string> pages_of(const Model& model) {
    std::vector<std::string> out;
    for (const auto& page : model.pages) out.push_back(page.path);
    return out;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a draft is held back, and the clock is not asked", "[hold-back]") {
    const auto loaded = load_files({{"pages/a.md", page_file("A", "")}, {"pages/b.md", page_file("B", kDraftLine)}});
    CHECK(loaded.rules().empty());
    CHECK(pages_of(loaded.model) == Names{"pages/a"});
    REQUIRE(loaded.model.held_back.size() == 1);
    CHECK(loaded.model.held_back[0].file == "content/pages/b.md");
    CHECK(loaded.model.held_back[0].until.empty());
}

TEST_CASE("a page waits until the second of its moment", "[hold-back]") {
    const Files files = {{"pages/a.md", page_file("A", "")}, {"pages/b.md", page_file("B", kDayLine)}};
    CHECK(pages_of(load_files(files, at("2027-01-15T08:59:59")).model) == Names{"pages/a"});
    CHECK(pages_of(load_files(files, at("2027-01-15T09:00")).model) == Names{"pages/a", "pages/b"});
    CHECK(load_files(files, at("2027-01-15T09:00")).model.held_back.empty());
}

TEST_CASE("the clock is asked once, however many pages have a day", "[hold-back]") {
    int asked = 0;
    const auto clock = [&] { return ++asked, *london_instant("2027-01-01"); };
    const auto loaded =
        load_files({{"pages/a.md", page_file("A", kDayLine)}, {"pages/b.md", page_file("B", kDayLine)}}, clock);
    CHECK(asked == 1);
    CHECK(loaded.model.held_back.size() == 2);
}

TEST_CASE("a day of the wrong type holds nothing back and is reported", "[hold-back]") {
    const auto loaded = load_files({{"pages/a.md", page_file("A", "publish_on = \"2027-01-15\"\n")}});
    CHECK(loaded.problem("wrong-type").message ==
          "`publish_on` must be a date, or a date and time without a zone, and this is a text");
    CHECK(load_files({{"pages/a.md", page_file("A", "draft = \"yes\"\n")}}).rules() == Names{"wrong-type"});
}

TEST_CASE("what stands below a folder waits with it, and is counted", "[hold-back]") {
    const std::string text = "## First\n\nOne.\n\n## Second\n\nTwo.\n";
    const auto loaded = load_files({{"ladder/_index.md", levelled_index()},
                                    {"ladder/care/_index.md", item_file("Care", 1, "Text.\n", kDraftLine)},
                                    {"ladder/care/listen.md", item_file("Listen", 1, text)},
                                    {"ladder/care/speak.md", item_file("Speak", 2, text, kDraftLine)},
                                    {"ladder/carefully/_index.md", item_file("Carefully", 2, "Text.\n")}});
    CHECK(loaded.rules().empty());
    const auto& items = loaded.model.frameworks.at(0).items;
    REQUIRE(items.size() == 1);
    CHECK(items[0].path == "ladder/carefully");
    CHECK(loaded.model.held_back.size() == 2);
    const auto shown = outermost(loaded.model.held_back);
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].path == "ladder/care");
    CHECK(shown[0].below == 2);
}

TEST_CASE("a whole framework can wait", "[hold-back]") {
    auto index = flat_index();
    index.insert(index.find("title"), kDraftLine);
    const auto loaded = load_files({{"rules/_index.md", index},
                                    {"rules/_pages/more.md", page_file("More", "")},
                                    {"pages/a.md", page_file("A", "", "See [rules](../rules/_pages/more.md).\n")}});
    CHECK(loaded.model.frameworks.empty());
    CHECK(loaded.problem("held-back-link").message ==
          "this leads to a page that is not published: content/rules/_index.md is a draft");
}

TEST_CASE("a link to what is held back says so, in texts, `related` and the home page's settings", "[hold-back]") {
    const auto loaded = load_files(
        {{"pages/index.md", page_file("Home", "layout = \"home\"\n[[tasks]]\ntitle = \"Do\"\npage = \"later.md\"\n")},
         {"pages/a.md", page_file("A", "related = [\"pages/later\"]\n", "[Later](later.md) and [so](later.html).\n")},
         {"pages/later.md", page_file("Later", kDayLine)}},
        at("2027-01-01"));
    CHECK(loaded.rules() == Names{"held-back-link", "held-back-link", "held-back-link", "held-back-link"});
    CHECK(loaded.problem("held-back-link").message ==
          "this leads to a page that is not published: content/pages/later.md is held back until 15 January 2027, "
          "9:00");
}

TEST_CASE("a level's text cannot be held back", "[hold-back]") {
    const auto loaded = load_files(
        {{"ladder/_index.md", levelled_index()}, {"ladder/_levels/first.md", page_file("First level", kDraftLine)}});
    CHECK(loaded.problem("unknown-key").message == "`draft` is not a setting here");
}

TEST_CASE("a picture waits when only held pages show it", "[hold-back]") {
    const auto loaded = load_files({{"pages/a.md", page_file("A", "", "![both](both.png)\n")},
                                    {"pages/b.md", page_file("B", kDraftLine, "![both](both.png) ![own](own.png)\n")},
                                    {"pages/both.png", kTinyPng},
                                    {"pages/own.png", kTinyPng},
                                    {"pages/nobody.png", kTinyPng}});
    CHECK(loaded.rules().empty());
    CHECK(loaded.model.pictures == Names{"pages/both.png", "pages/nobody.png"});
}

TEST_CASE("links to courses wait with their item", "[hold-back]") {
    const std::string learning = "[[links]]\nitem = \"rules/one\"\ntitle = \"T\"\nurl = \"https://example.org/\"\n";
    const auto loaded = load_files({{"rules/_index.md", flat_index()},
                                    {"rules/one.md", item_file("One", 1, "Text.\n", kDraftLine)},
                                    {"learning.toml", learning}});
    CHECK(loaded.rules().empty());
    CHECK(loaded.model.learning.empty());
}

}  // namespace codify
