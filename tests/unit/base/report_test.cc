#include "base/report.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "base/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

Diagnostic example() {
    return {.place = {"content/code/a.md", 12, 5},
            .rule = "broken-link",
            .message = "this link leads nowhere",
            .hint = "did you mean b.md?",
            .source_line = "See [b](c.md).",
            .notes = {{{"content/code/b.md", 3, 0}, "it was here"}}};
}

std::string human(const Diagnostic& problem) { return report({problem}, Format::human, false); }

/// The line with the caret.
std::string caret_of(const std::string& text) { return std::string(lines_of(text).at(2)); }

TEST_CASE("Formats are known by their names") {
    CHECK(format_named("human") == Format::human);
    CHECK(format_named("json") == Format::json);
    CHECK(format_named("github") == Format::github);
    CHECK(format_named("sarif") == Format::sarif);
    CHECK_FALSE(format_named("Human"));
    CHECK_FALSE(format_named(""));
}

TEST_CASE("People read place, message, rule, the line with a caret, notes and the hint") {
    CHECK(human(example()) ==
          "content/code/a.md:12:5: error: this link leads nowhere [broken-link]\n"
          "    12 | See [b](c.md).\n"
          "       |     ^\n"
          "  note: content/code/b.md:3: it was here\n"
          "  hint: did you mean b.md?\n");
}

TEST_CASE("What is not known is left out of a place") {
    auto problem = example();
    problem.place = {"site.toml", 0, 0};
    problem.notes.clear();
    problem.severity = Severity::warning;
    CHECK(human(problem) == "site.toml: warning: this link leads nowhere [broken-link]\n  hint: did you mean b.md?\n");
    problem.place = {};
    CHECK(human(problem).rfind("warning: ", 0) == 0);
}

TEST_CASE("The caret stands below its character behind accents, wide characters and combining marks") {
    struct Case {
        const char* line;
        int column;
        std::size_t spaces;
    };
    const Case cases[] = {{"abcX", 4, 3}, {"éé X", 4, 3}, {"e\u0301 bX", 5, 3}, {"漢字X", 3, 4}, {"\U0001F600X", 2, 2}};
    for (const auto& [line, column, spaces] : cases) {
        CAPTURE(line);
        auto problem = example();
        problem.source_line = line;
        problem.place.column = column;
        CHECK(caret_of(human(problem)) == "       | " + std::string(spaces, ' ') + "^");
    }
}

TEST_CASE("The caret takes account of characters that are shown by their code, and of tabs") {
    auto problem = example();
    problem.place.column = 2;
    problem.source_line = "\u202EX";
    const auto text = human(problem);
    CHECK_THAT(text, Catch::Contains(" | <U+202E>X\n"));
    CHECK(caret_of(text) == "       |         ^");
    problem.source_line = "\tX";
    CHECK(caret_of(human(problem)) == "       |  ^");
}

TEST_CASE("A long line is cut on both sides so that the caret stays in sight") {
    auto problem = example();
    problem.place.column = 301;
    problem.source_line = repeated("é", 300) + "X" + repeated("é", 300);
    const auto text = human(problem);
    const auto lines = lines_of(text);
    CHECK(lines.at(1) == "    12 | …" + repeated("é", 60) + "X" + repeated("é", 39) + "…");
    CHECK(character_count(lines.at(2)) == 9 + 61 + 1);
    CHECK(lines.at(2).back() == '^');
}

TEST_CASE("A column behind the end of the line puts the caret at its end") {
    auto problem = example();
    problem.place.column = 50;
    problem.source_line = "abc";
    CHECK(caret_of(human(problem)) == "       |    ^");
}

TEST_CASE("No byte that a terminal acts on reaches the report, in any format") {
    auto problem = example();
    problem.place.file = "a\x1B[2J.md";
    problem.message = "bad \x07 and \u202E and \xFF";
    problem.hint = "\x1B]0;title\x07";
    problem.source_line = "\x1B[31m\x9Bred";
    problem.notes[0].message = "\x1B";
    for (const auto format : {Format::human, Format::json, Format::github, Format::sarif}) {
        const auto text = report({problem}, format, false);
        CAPTURE(text);
        CHECK(text.find('\x1B') == std::string::npos);
        CHECK(text.find('\x07') == std::string::npos);
        CHECK(text.find("\u202E") == std::string::npos);
        CHECK_FALSE(first_invalid_byte(text));
    }
    CHECK_THAT(human(problem), Catch::Contains("a<U+001B>[2J.md:12:5"));
}

TEST_CASE("Colour comes only when asked for, and only for people") {
    CHECK_THAT(report({example()}, Format::human, true), Catch::Contains("\x1B[1;31merror:"));
    CHECK(report({example()}, Format::json, true).find('\x1B') == std::string::npos);
}

TEST_CASE("People are shown the first hundred problems and told how many more there are") {
    const std::vector<Diagnostic> many(1234, example());
    const auto text = report(many, Format::human, false);
    CHECK_THAT(text, Catch::EndsWith("and 1,134 more problems\n"));
    CHECK(lines_of(text).size() == 501);
    CHECK(nlohmann::json::parse(report(many, Format::json, false))["problems"].size() == 1234);
    CHECK(lines_of(report(many, Format::github, false)).size() == 1234);
}

TEST_CASE("Without problems people and GitHub get nothing, programs a valid empty report") {
    CHECK(report({}, Format::human, true).empty());
    CHECK(report({}, Format::github, false).empty());
    CHECK(nlohmann::json::parse(report({}, Format::json, false))["problems"].empty());
    CHECK(nlohmann::json::parse(report({}, Format::sarif, false))["runs"][0]["results"].empty());
}

TEST_CASE("JSON holds every part of a problem") {
    const auto all = nlohmann::json::parse(report({example()}, Format::json, false));
    const auto& problem = all["problems"][0];
    CHECK(problem["file"] == "content/code/a.md");
    CHECK(problem["line"] == 12);
    CHECK(problem["column"] == 5);
    CHECK(problem["severity"] == "error");
    CHECK(problem["rule"] == "broken-link");
    CHECK(problem["message"] == "this link leads nowhere");
    CHECK(problem["hint"] == "did you mean b.md?");
    CHECK(problem["source_line"] == "See [b](c.md).");
    CHECK(problem["notes"][0]["file"] == "content/code/b.md");
    CHECK(problem["notes"][0]["line"] == 3);
    CHECK(problem["notes"][0]["message"] == "it was here");
}

TEST_CASE("A GitHub command is one line in which nothing can begin another command") {
    auto problem = example();
    problem.place.file = "a,b:c%.md";
    problem.message = "100% of\n::error::it";
    CHECK(report({problem}, Format::github, false) ==
          "::error file=a%2Cb%3Ac%25.md,line=12,col=5,title=broken-link::100%25 of<U+000A>::error::it%0A"
          "content/code/b.md:3: it was here%0Ahint: did you mean b.md?\n");
    problem.place = {"x.md", 0, 0};
    problem.severity = Severity::warning;
    CHECK_THAT(report({problem}, Format::github, false), Catch::StartsWith("::warning file=x.md,line=1,col=1,"));
}

TEST_CASE("SARIF has the shape that code scanning reads") {
    auto nowhere = example();
    nowhere.place = {"site.toml", 0, 0};
    nowhere.severity = Severity::warning;
    const auto log = nlohmann::json::parse(report({example(), nowhere}, Format::sarif, false));
    CHECK(log["version"] == "2.1.0");
    REQUIRE(log["runs"].size() == 1);
    const auto& run = log["runs"][0];
    CHECK(run["tool"]["driver"]["name"] == "codify");
    CHECK(run["columnKind"] == "unicodeCodePoints");
    const auto& result = run["results"][0];
    CHECK(result["ruleId"] == "broken-link");
    CHECK(result["level"] == "error");
    CHECK(result["message"]["text"] == "this link leads nowhere. Hint: did you mean b.md?");
    const auto& place = result["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == "content/code/a.md");
    CHECK(place["region"]["startLine"] == 12);
    CHECK(place["region"]["startColumn"] == 5);
    CHECK(run["results"][1]["level"] == "warning");
    CHECK_FALSE(run["results"][1]["locations"][0]["physicalLocation"].contains("region"));
}

}  // namespace
}  // namespace codify
