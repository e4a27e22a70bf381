#include "tests/support/catch.h"
#include "tests/support/small_content.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

Files linking_site(const std::string& text, const std::string& settings = {}) {
    return {{"rules/_index.md", flat_index()},
            {"rules/fair.md", item_file("Fair", 1, kDuties)},
            {"rules/_pages/why.md", item_file("Why", 1, "## Because\n\nText.\n")},
            {"pages/about.md", item_file("About", 1, text, settings)}};
}

/// The page that a link on content/pages/about.md leads to, with its place.
std::string target_of(const std::string& link) {
    const auto loaded = load_files(linking_site("See [this](" + link + ").\n\n## The end\n\nText.\n"));
    if (!loaded.problems.empty()) return loaded.problems[0].message;
    const auto& found = loaded.model.pages[0].body[0].text.links.at(0);
    return loaded.model.at(found.node).url + (found.anchor.empty() ? "" : "#" + found.anchor);
}

Diagnostic link_fault(const std::string& link) {
    return load_files(linking_site("See [this](" + link + ").\n")).problem("broken-link");
}

}  // namespace

TEST_CASE("a link names a content file, relative to its own, with a place if need be", "[model]") {
    CHECK(target_of("../rules/fair.md") == "rules/fair.html");
    CHECK(target_of("../rules/fair.md#duty-2") == "rules/fair.html#duty-2");
    CHECK(target_of("../rules/_index.md") == "rules/index.html");
    CHECK(target_of("../rules/_pages/why.md#because") == "rules/why.html#because");
    CHECK(target_of("#the-end") == "about.html#the-end");
}

TEST_CASE("a page that the program makes is named by its address", "[model]") {
    CHECK(target_of("../rules/whole-framework.html") == "rules/whole-framework.html");
    CHECK(target_of("../rules/whole-framework.html#fair-duties") == "rules/whole-framework.html#fair-duties");
    CHECK(target_of("about.html") == "about.html");
}

TEST_CASE("a link to a file that is not there names the nearest one as it would be written", "[model]") {
    const auto problem = link_fault("../rules/fiar.md");
    CHECK(problem.place.file == "content/pages/about.md");
    CHECK(problem.place.line == 6);
    CHECK(problem.message == "there is no page ../rules/fiar.md");
    CHECK(problem.hint == "did you mean ../rules/fair.md?");
    CHECK(link_fault("../rules/_pages/wyh.md").hint == "did you mean ../rules/_pages/why.md?");
    CHECK(link_fault("../something-else-altogether.md").hint ==
          "name the content file relative to this one, for example ../code/integrity.md");
}

TEST_CASE("a link to a place that is not there names the nearest place", "[model]") {
    CHECK(link_fault("../rules/fair.md#duty-3").hint == "did you mean #duty-1?");
    CHECK(link_fault("../rules/fair.md#elsewhere").hint == "its places are: #duties, #duty-1 and #duty-2");
}

TEST_CASE("a link cannot leave the content folder", "[model]") {
    CHECK(link_fault("../../secret.md").message == "../../secret.md leads out of the content folder");
}

TEST_CASE("a level's page has the places of the items it shows and of no others", "[model]") {
    const auto with_link = [](const std::string& link) {
        return load_files({{"ladder/_index.md", levelled_index()},
                           {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                           {"ladder/care/listen.md", item_file("Listen", 1, "## First\n\nOne.\n\n## Second\n\nTwo.\n")},
                           {"ladder/vision/_index.md", item_file("Vision", 2, "Text.\n")},
                           {"ladder/vision/see.md", item_file("See", 1, "## At every level\n\nThe same.\n")},
                           {"pages/about.md", item_file("About", 1, "[This](" + link + ").\n")}});
    };
    CHECK(with_link("../ladder/first.html#listen").rules().empty());
    CHECK(with_link("../ladder/_levels/first.md#care").rules().empty());
    CHECK(with_link("../ladder/first.html#see").rules() == std::vector<std::string>{"broken-link"});
    CHECK(with_link("../ladder/first.html#vision").rules() == std::vector<std::string>{"broken-link"});
    CHECK(with_link("../ladder/care/listen.md#steps").rules() == std::vector<std::string>{"broken-link"});
}

TEST_CASE("a picture stands beside its page and is published", "[model]") {
    auto files = linking_site("![A map](map.png)\n");
    files.push_back({"pages/map.png", kTinyPng});
    const auto loaded = load_files(files);
    REQUIRE(loaded.rules().empty());
    CHECK(loaded.model.pages[0].body[0].text.links.at(0).url == "map.png");
    files[3].second = item_file("About", 1, "![A map](mpa.png)\n");
    CHECK(load_files(files).problem("broken-link").hint == "did you mean map.png?");
    files.pop_back();
    CHECK(load_files(files).problem("broken-link").hint ==
          "put the file beside the page and name it relative to the page");
}

TEST_CASE("a page knows the pages that name it, each once and never itself", "[model]") {
    const auto loaded = load_files(linking_site(
        "[One](../rules/fair.md), [two](../rules/fair.md#duty-1), [here](#the-end).\n\n## The end\n\nText.\n",
        "related = [\"rules/fair\", \"rules/_pages/why\"]\n"));
    REQUIRE(loaded.rules().empty());
    const auto& model = loaded.model;
    const auto about = model.node_by_path.at("pages/about");
    const auto from = [&](const char* path) { return model.at(model.node_by_path.at(path)).linked_from; };
    CHECK(from("rules/fair") == std::vector<NodeIndex>{about});
    CHECK(from("rules/_pages/why") == std::vector<NodeIndex>{about});
    CHECK(from("pages/about").empty());
}

TEST_CASE("a related path that is not there names the nearest one", "[model]") {
    const auto problem = load_files(linking_site("Text.\n", "related = [\"rules/fiar\"]\n")).problem("broken-link");
    CHECK(problem.place.line == 4);
    CHECK(problem.message == "there is no content file rules/fiar.md");
    CHECK(problem.hint == "did you mean \"rules/fair\"?");
    CHECK(load_files(linking_site("Text.\n", "related = [\"nowhere-near-it\"]\n")).problem("broken-link").hint ==
          "write the path below content/, without .md");
}

TEST_CASE("links to other sites are left as they are", "[model]") {
    const auto loaded =
        load_files(linking_site("[Out](https://example.org/a.md#b) and [mail](mailto:a@example.org).\n"));
    REQUIRE(loaded.rules().empty());
    for (const auto& link : loaded.model.pages[0].body[0].text.links) CHECK(link.node == kNone);
}

}  // namespace codify
