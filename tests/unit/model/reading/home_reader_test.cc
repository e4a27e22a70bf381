#include "model/reading/home_reader.h"

#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

Files site(const std::string& settings, const std::string& layout = "home") {
    return {{"rules/_index.md", flat_index()},
            {"rules/fair.md", item_file("Fair", 1, "## What you do\n\n- Listen.\n")},
            {"notes/_index.md", "+++\ntitle = \"Notes\"\n+++\n\nHello.\n"},
            {"notes/first.md", item_file("First", 1, "Text.\n")},
            {"pages/index.md", item_file("Home", 1, "Welcome.\n", "layout = \"" + layout + "\"\n" + settings)}};
}

Home home_of(const std::string& settings) {
    const auto loaded = load_files(site(settings));
    for (const auto& problem : loaded.problems) FAIL_CHECK(problem.message);
    return loaded.model.pages.at(0).home;
}

/// The first problem as "line:column rule: message (hint)".
std::string home_fault(const std::string& settings, const std::string& layout = "home") {
    const auto loaded = load_files(site(settings, layout));
    if (loaded.problems.empty()) return "nothing was reported";
    const auto& first = loaded.problems.front();
    return std::to_string(first.place.line) + ":" + std::to_string(first.place.column) + " " + first.rule + ": " +
           first.message + " (" + first.hint + ")";
}

std::string news(const std::string& day, const std::string& more = {}) {
    return "[[news]]\ndate = " + day + "\ntext = \"Of " + day + "\"\n" + more;
}

}  // namespace

TEST_CASE("a home page without choices has none", "[model]") {
    const auto home = home_of("");
    CHECK((home.features.empty() && home.tasks.empty() && home.news.empty()));
}

TEST_CASE("the home page features folders of the content in the order given", "[model]") {
    const auto home = home_of("features = [\"notes\", \"rules\"]\n");
    REQUIRE(home.features.size() == 2);
    CHECK(home.features[0].path == "notes");
    CHECK(home.features[0].node != kNone);
    CHECK(home.features[1].node != home.features[0].node);
}

TEST_CASE("a folder that is not there is named with the nearest one", "[model]") {
    CHECK(home_fault("features = [\"rules\", \"noets\"]\n") ==
          "5:23 broken-link: content/ holds no folder noets to feature (did you mean \"notes\"?)");
    CHECK(home_fault("features = [\"rules/fair\"]\n").find("content/ holds no folder rules/fair") != std::string::npos);
    CHECK(home_fault("features = [\"somewhere-else\"]\n").find("(the folders are: notes and rules)") !=
          std::string::npos);
    CHECK(home_fault("features = [\"rules\", \"rules\"]\n") ==
          "5:23 duplicate-feature: rules is featured twice (take one of the two out)");
}

TEST_CASE("tasks and news lead to pages and places as links in a text do", "[model]") {
    const auto home = home_of(
        "[[tasks]]\ntitle = \"Read\"\npage = \"../rules/whole-framework.html#fair-duties\"\n"
        "[[tasks]]\ntitle = \"Learn\"\ntext = \"How\"\npage = \"../notes/first.md\"\n");
    REQUIRE(home.tasks.size() == 2);
    CHECK(home.tasks[0].link.anchor == "fair-duties");
    CHECK(home.tasks[1].text == "How");
    CHECK(home.tasks[1].link.node != kNone);
    CHECK(home_fault("[[tasks]]\ntitle = \"Read\"\npage = \"../rules/fiar.md\"\n") ==
          "7:9 broken-link: there is no page ../rules/fiar.md (did you mean ../rules/fair.md?)");
    CHECK(home_fault(news("2025-01-02", "page = \"../rules/fair.md#duty-3\"\n")) ==
          "8:9 broken-link: the page \"Fair\" has no place #duty-3 (did you mean #duty-1?)");
    CHECK(home_fault(news("2025-01-02", "page = \"https://example.org/\"\n")) ==
          "8:9 broken-link: https://example.org/ is no page of this site "
          "(name a page of the site; its text can link elsewhere)");
    CHECK(home_fault(news("2025-01-02", "page = \"javascript:x()\"\n")).find("8:9 unsafe-link") == 0);
}

TEST_CASE("news are in order of their days, the newest first, and need no page", "[model]") {
    const auto home = home_of(news("2024-12-19") + news("2025-09-04") + news("2024-12-31"));
    REQUIRE(home.news.size() == 3);
    CHECK(home.news[0].date == "2025-09-04");
    CHECK(home.news[1].date == "2024-12-31");
    CHECK(home.news[2].text == "Of 2024-12-19");
    CHECK(home.news[0].link.node == kNone);
}

TEST_CASE("a page that the home page offers does not list it among those that name it", "[model]") {
    const auto loaded = load_files(site("[[tasks]]\ntitle = \"Read\"\npage = \"../rules/fair.md\"\n"));
    const auto fair = loaded.model.node_by_path.at("rules/fair");
    CHECK(loaded.model.at(fair).linked_from.empty());
}

TEST_CASE("choices on a page that does not show them are an error", "[model]") {
    CHECK(home_fault("features = [\"rules\"]\n", "page") ==
          "5:1 wrong-layout: only the home page shows `features` (take it out, or set layout = \"home\")");
    CHECK(home_fault(news("2025-01-02"), "sources").find("wrong-layout: only the home page shows `news`") !=
          std::string::npos);
}

}  // namespace codify
