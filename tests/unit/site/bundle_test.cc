#include "site/bundle.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("remarks that begin a line, blank lines and indents are left out of a bundle", "[site]") {
    CHECK(without_remarks("/* why */\n.a {\n  color: red; /* kept */\n\n  // gone\n}\n") ==
          ".a {\ncolor: red; /* kept */\n}\n");
    CHECK(without_remarks("/**\n * what\n * it does\n */\nconst a = 1;\n") == "const a = 1;\n");
}

TEST_CASE("what follows a remark on its line stays", "[site]") {
    CHECK(without_remarks("/** @type {string} */ (value);\n") == "(value);\n");
    CHECK(without_remarks("/* a */ /* b\n c */ d\n") == "d\n");
}

TEST_CASE("text that only looks like a remark stays", "[site]") {
    CHECK(without_remarks("const a = \"/* no remark */\";\nb = c // d\n") ==
          "const a = \"/* no remark */\";\nb = c // d\n");
}

TEST_CASE("scripts share one strict function", "[site]") {
    Diagnostics diagnostics;
    CHECK(join_scripts({{"a.js", "const a = 1;\n"}, {"b.js", "use(a);"}}, diagnostics) ==
          "(() => {\n\"use strict\";\nconst a = 1;\nuse(a);\n})();\n");
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a text in backquotes that spans lines is an error where it begins", "[site]") {
    Diagnostics diagnostics;
    (void)join_scripts({{"assets/a.js", "// `not this one\nconst a = `one`;\n  f(`two\n  lines`);\n"}}, diagnostics);
    const auto problems = diagnostics.sorted();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "long-script-text");
    CHECK(problems[0].place.line == 3);
    CHECK(problems[0].place.column == 5);
}

}  // namespace codify
