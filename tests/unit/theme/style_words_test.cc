#include "theme/style_words.h"

#include <fmt/format.h>

#include "tests/support/catch.h"

namespace codify {
namespace {

const Words kWords("cy", {{"compare.here", {.text = "dim ond \"yma\""}},
                          {"compare.pair", {.text = "{{left}} a {{right}}"}},
                          {"compare.lines", {.text = "un\ndau"}},
                          {"compare.count", {.text = "rhai", .has_forms = true}}});

struct Put {
    std::string css;
    std::map<std::string, Place> used;
    std::vector<Diagnostic> problems;
};

Put put(const std::string& css) {
    Put out;
    Diagnostics diagnostics;
    out.css = with_words(css, "own.css", kWords, out.used, diagnostics);
    out.problems = diagnostics.sorted();
    return out;
}

}  // namespace

TEST_CASE("a style says a word between its own blanks, and quotes in it stay quotes", "[theme]") {
    const auto done =
        put("a { content: \" {{words.compare.here}} \"; }\nb::after { content: \"{{words.compare.here}}\"; }\n");
    CHECK(done.css == "a { content: \" dim ond \\\"yma\\\" \"; }\nb::after { content: \"dim ond \\\"yma\\\"\"; }\n");
    CHECK(done.problems.empty());
    REQUIRE(done.used.count("compare.here") == 1);
    CHECK(done.used.at("compare.here").line == 1);
    CHECK(put(".a { color: red; }\n").css == ".a { color: red; }\n");
}

TEST_CASE("a line break in a word does not end the string of a style", "[theme]") {
    CHECK(put("b { content: \"{{words.compare.lines}}\"; }\n").css == "b { content: \"un\\a dau\"; }\n");
}

TEST_CASE("a style says words in quoted strings only, and nothing but words", "[theme]") {
    const auto rule = [](const std::string& css) {
        const auto done = put(css);
        return done.problems.size() == 1 ? done.problems[0].rule : fmt::format("{} problems", done.problems.size());
    };
    CHECK(rule("a { content: {{words.compare.here}}; }\n") == "wrong-tag");
    CHECK(rule("a { content: \"x\" {{words.compare.here}}; }\n") == "wrong-tag");
    CHECK(rule("a { content: \"{{word.compare.here}}\"; }\n") == "wrong-tag");
    CHECK(rule("a { content: \"{{words.compare.here}\"; }\nb { content: \"}}\"; }\n") == "unclosed-tag");
    CHECK(put("a { content: '{{ words.compare.here }}'; }\n").css == "a { content: 'dim ond \\\"yma\\\"'; }\n");
    CHECK(put("/* don't */ a { content: \"\\\"{{words.compare.here}}\"; }\n").problems.empty());
    CHECK(put("/* {{words.nothing}} */ a {}\n").problems.empty());
}

TEST_CASE("a style cannot say what there is not, nor what would have to be filled in", "[theme]") {
    const auto unknown = put("a {}\nb { content: \"{{words.compare.her}}\"; }\n");
    REQUIRE(unknown.problems.size() == 1);
    CHECK(unknown.problems[0].rule == "unknown-word");
    CHECK((unknown.problems[0].place.line == 2 && unknown.problems[0].place.column == 15));
    CHECK(unknown.problems[0].hint == "did you mean words.compare.here?");
    for (const auto* key : {"compare.pair", "compare.count"}) {
        const auto done = put("b { content: \"{{words." + std::string(key) + "}}\"; }\n");
        REQUIRE(done.problems.size() == 1);
        CHECK(done.problems[0].rule == "word-form");
    }
}

}  // namespace codify
