#include "site/bundle.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("remarks that begin a line, blank lines and indents are left out of a bundle", "[site]") {
    CHECK(without_remarks("/* why */\n.a {\n  color: red; /* kept */\n\n}\n") == ".a {\ncolor: red; /* kept */\n}\n");
    CHECK(without_remarks("/**\n * what\n * it does\n */\n.b {}\n") == ".b {}\n");
}

TEST_CASE("what follows a remark on its line stays", "[site]") {
    CHECK(without_remarks("/* a */ .b {}\n") == ".b {}\n");
    CHECK(without_remarks("/* a */ /* b\n c */ d\n") == "d\n");
}

TEST_CASE("text that only looks like a remark stays", "[site]") {
    CHECK(without_remarks("a { content: \"/* no remark */\"; }\n") == "a { content: \"/* no remark */\"; }\n");
}

TEST_CASE("styles lose the blanks and line ends that say nothing", "[site]") {
    CHECK(join_styles({{"a.css", ".a,\n.b :hover {\n  margin:\n    0 auto;\n  color: red;\n}\n"},
                       {"b.css", ":root {\n  --x: 1px;\n}\n"}}) ==
          ".a,.b :hover{margin:\n0 auto;color:red;}:root{--x:1px;}");
}

TEST_CASE("scripts share one strict function", "[site]") {
    CHECK(join_scripts({{"a.js", "const one = 1; // first\n"}, {"b.js", "use(one);"}}) ==
          "(()=>{\"use strict\";let a=1;use(a)})();\n");
}

}  // namespace codify
