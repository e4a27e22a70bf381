#include "theme/style_sheet.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("remarks that begin a line, blank lines and indents are left out of a bundle", "[theme]") {
    CHECK(without_remarks("/* why */\n.a {\n  color: red; /* kept */\n\n}\n") == ".a {\ncolor: red; /* kept */\n}\n");
    CHECK(without_remarks("/**\n * what\n * it does\n */\n.b {}\n") == ".b {}\n");
}

TEST_CASE("what follows a remark on its line stays", "[theme]") {
    CHECK(without_remarks("/* a */ .b {}\n") == ".b {}\n");
    CHECK(without_remarks("/* a */ /* b\n c */ d\n") == "d\n");
}

TEST_CASE("text that only looks like a remark stays", "[theme]") {
    CHECK(without_remarks("a { content: \"/* no remark */\"; }\n") == "a { content: \"/* no remark */\"; }\n");
}

TEST_CASE("styles lose the blanks, noughts and line ends that say nothing", "[theme]") {
    CHECK(shortened_style(".a,\n.b :hover {\n  margin:\n    0 auto;\n  color: red;\n}\n") ==
          ".a,.b :hover{margin:\n0 auto;color:red}");
    CHECK(shortened_style(":root {\n  --x: 1px;\n}\n") == ":root{--x:1px}");
    CHECK(shortened_style("@media (min-width: 60em) {\n  ul > li + li:is(.a, .b) {\n    margin: 0 0.5em 10.5em;\n"
                          "    inset: calc(50% - 0.25em);\n  }\n}\n") ==
          "@media (min-width:60em){ul>li + li:is(.a,.b){margin:0 .5em 10.5em;inset:calc(50% - .25em)}}");
}

TEST_CASE("what styles quote stays as it is", "[theme]") {
    CHECK(shortened_style(".a[title=\"0.5, b > c\"]::after {\n  content: \"\\\": 0.5\" / \"\";\n}\n") ==
          ".a[title=\"0.5, b > c\"]::after{content:\"\\\": 0.5\" / \"\"}");
}

TEST_CASE("styles that follow each other in one layer share its block", "[theme]") {
    CHECK(join_styles(
              {"@layer a,b;@layer a{p{}}", "@layer b{q{}}", "@layer b{r::after{content:\"}\"}}", "@layer a{s{}}"}) ==
          "@layer a,b;@layer a{p{}}@layer b{q{}r::after{content:\"}\"}}@layer a{s{}}");
    CHECK(join_styles({"@layer b{q{}}t{}", "@layer b{r{}}"}) == "@layer b{q{}}t{}@layer b{r{}}");
    CHECK(join_styles({"@layer b{q{}", "@layer b{r{}}"}) == "@layer b{q{}@layer b{r{}}");
}

}  // namespace codify
