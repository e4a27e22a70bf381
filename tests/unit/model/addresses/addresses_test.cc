#include "model/addresses/addresses.h"

#include <tuple>

#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

const std::string kText = "Text.\n";

std::vector<std::string> urls_of(const Model& model) {
    std::vector<std::string> out;
    for (const auto& node : model.nodes) out.push_back(node.url);
    return out;
}

}  // namespace

TEST_CASE("each page has the address of its file, and folders have an index", "[model]") {
    const auto loaded = load_files({{"pages/about.md", item_file("About", 1, kText)},
                                    {"ladder/_index.md", levelled_index()},
                                    {"ladder/_pages/why.md", item_file("Why", 1, kText)},
                                    {"ladder/care/_index.md", item_file("Care", 1, kText)},
                                    {"ladder/care/listen.md", item_file("Listen", 1, "## At every level\n\nText.\n")}});
    REQUIRE(loaded.rules().empty());
    CHECK(urls_of(loaded.model) == std::vector<std::string>{"about.html", "ladder/index.html", "ladder/why.html",
                                                            "ladder/first.html", "ladder/second.html",
                                                            "ladder/whole-framework.html", "ladder/map.html",
                                                            "ladder/care/index.html", "ladder/care/listen.html"});
    CHECK(loaded.model.at(loaded.model.node_by_path.at("ladder/care")).url == "ladder/care/index.html");
    CHECK(loaded.model.node_by_path.at("ladder/_levels/first") == loaded.model.node_by_url.at("ladder/first.html"));
    CHECK(loaded.model.node_by_path.count("") == 0);
}

TEST_CASE("a folder without a page leads to the page of its name, or that of the folder above", "[model]") {
    const auto loaded = load_files({{"pages/index.md", item_file("Home", 1, kText)},
                                    {"pages/help.md", item_file("Help", 2, kText)},
                                    {"pages/help/post.md", item_file("Post", 3, kText)},
                                    {"pages/deep/er/down.md", item_file("Down", 4, kText)},
                                    {"pages/own/index.md", item_file("Own", 5, kText)},
                                    {"pages/own/more/far.md", item_file("Far", 6, kText)}});
    REQUIRE(loaded.rules().empty());
    const auto& model = loaded.model;
    const auto leads_to = [&](const std::string& url) {
        const auto& node = model.at(model.node_by_url.at(url));
        return node.kind == PageKind::redirect && !node.listed ? model.at(node.target).url : "nowhere";
    };
    CHECK(leads_to("help/index.html") == "help.html");
    CHECK(leads_to("deep/index.html") == "index.html");
    CHECK(leads_to("deep/er/index.html") == "index.html");
    CHECK(leads_to("own/more/index.html") == "own/index.html");
    CHECK(model.at(model.node_by_url.at("own/index.html")).kind == PageKind::page);
    CHECK(model.nodes.size() == 10);
}

TEST_CASE("the index page of a folder is never longer than an address may be", "[model]") {
    const auto name = std::string(63, 'a') + "/";
    const auto old = "+++\ntitle = \"Home\"\naliases = [\"" + name + name + name + "b.html\"]\n+++\nText.\n";
    const auto loaded = load_files({{"pages/index.md", old}});
    CHECK(loaded.rules() == std::vector<std::string>{});
    CHECK(urls_of(loaded.model) == std::vector<std::string>{"index.html", name + name + name + "b.html",
                                                            name + "index.html", name + name + "index.html"});
}

TEST_CASE("a framework without items has no page with everything on it", "[model]") {
    const auto loaded = load_files({{"rules/_index.md", flat_index()}});
    CHECK(urls_of(loaded.model) == std::vector<std::string>{"rules/index.html"});
    CHECK(loaded.model.frameworks[0].whole_node == kNone);
}

TEST_CASE("a framework with levels has a map, and each item with two texts or more a page that compares them",
          "[model]") {
    const auto both = "## First\n\nOne.\n\n## Second\n\nTwo.\n";
    const auto loaded = load_files({{"rules/_index.md", flat_index()},
                                    {"rules/fair.md", item_file("Fair", 1, kText)},
                                    {"ladder/_index.md", levelled_index()},
                                    {"ladder/care/_index.md", item_file("Care", 1, both)},
                                    {"ladder/care/listen.md", item_file("Listen", 1, both)},
                                    {"ladder/care/ask.md", item_file("Ask", 2, "## At every level\n\nText.\n")}});
    REQUIRE(loaded.rules().empty());
    const auto& [ladder, rules] = std::tie(loaded.model.frameworks[0], loaded.model.frameworks[1]);
    const auto url = [&](NodeIndex node) { return loaded.model.at(node).url; };
    CHECK(rules.map_node == kNone);
    CHECK(url(ladder.map_node) == "ladder/map.html");
    CHECK(loaded.model.at(ladder.map_node).title == "Map: Ladder");
    CHECK(url(ladder.items[0].compare_node) == "ladder/care/compare.html");
    CHECK(url(ladder.items[1].compare_node) == "ladder/care/listen/compare.html");
    CHECK(loaded.model.at(ladder.items[1].compare_node).title == "Compare levels: Listen");
    CHECK(ladder.items[2].compare_node == kNone);
}

TEST_CASE("a framework may do without pages that compare", "[model]") {
    auto index = levelled_index();
    index.insert(index.find("[[tiers]]"), "compare = false\n");
    const auto loaded =
        load_files({{"ladder/_index.md", index},
                    {"ladder/care/_index.md", item_file("Care", 1, "## First\n\nA.\n\n## Second\n\nB.\n")}});
    REQUIRE(loaded.rules().empty());
    CHECK(loaded.model.frameworks[0].items[0].compare_node == kNone);
    CHECK(loaded.model.frameworks[0].map_node != kNone);
}

TEST_CASE("an item cannot take the address of the page that compares the levels above it", "[model]") {
    const auto both = "## First\n\nOne.\n\n## Second\n\nTwo.\n";
    const auto problem = load_files({{"ladder/_index.md", levelled_index()},
                                     {"ladder/care/_index.md", item_file("Care", 1, both)},
                                     {"ladder/care/compare.md", item_file("Compare", 1, both)}})
                             .problem("duplicate-address");
    CHECK(problem.message == "two pages have the address ladder/care/compare.html");
    CHECK(problem.notes.at(0).place.file == "content/ladder/care/compare.md");
}

TEST_CASE("two pages at one address are reported with both files", "[model]") {
    const auto loaded = load_files({{"rules/_index.md", flat_index()},
                                    {"rules/fair.md", item_file("Fair", 1, kText)},
                                    {"rules/_pages/fair.md", item_file("Fairness", 1, kText)}});
    const auto problem = loaded.problem("duplicate-address");
    CHECK(problem.message == "two pages have the address rules/fair.html");
    CHECK(problem.place.file == "content/rules/fair.md");
    CHECK(problem.notes.at(0).place.file == "content/rules/_pages/fair.md");
}

TEST_CASE("an item cannot take the address of a level or of the page with everything on it", "[model]") {
    const auto item = item_file("Other", 1, kText);
    CHECK(load_files({{"ladder/_index.md", levelled_index()}, {"ladder/_pages/first.md", item}})
              .problem("duplicate-address")
              .message == "two pages have the address ladder/first.html");
    CHECK(load_files({{"rules/_index.md", flat_index()}, {"rules/whole-framework.md", item}}).rules() ==
          std::vector<std::string>{"duplicate-address"});
}

TEST_CASE("an address may be 200 characters long and no longer", "[model]") {
    const auto rules_for = [](std::size_t length) {
        Model model;
        Page page;
        page.path = "pages/" + std::string(length - 5, 'x');
        model.pages.push_back(page);
        Diagnostics diagnostics;
        give_addresses(model, diagnostics);
        return diagnostics.sorted();
    };
    CHECK(rules_for(200).empty());
    REQUIRE(rules_for(201).size() == 1);
    CHECK(rules_for(201)[0].message == "this page's address is 201 characters long, the limit is 200");
}

}  // namespace codify
