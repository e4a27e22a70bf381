#include "check/origin.h"

#include "tests/support/catch.h"

using namespace codify;

TEST_CASE("a line of a template is known by the tag that it writes", "[check]") {
    const std::string line =
        R"(<li><a href="{{up}}{{href}}"{{#current}} aria-current="true"{{/current}}>{{title}}</a></li>)";
    CHECK(likeness(line, R"(<a href="../a.html")") > 0);
    CHECK(likeness(line, R"(<a href="../a.html" aria-current="true")") > likeness(line, R"(<a href="../a.html")"));
    CHECK(likeness(line, "<li") > 0);
    CHECK(likeness(line, R"(<img src="a.png")") == 0);
    CHECK(likeness(line, R"(<li class="b")") == 0);
}

TEST_CASE("of two lines the one with more letters of the tag is meant", "[check]") {
    const std::string tag = R"(<a class="cards__title" href="code/index.html")";
    CHECK(likeness(R"(<a class="cards__title" href="{{href}}">{{title}}</a>)", tag) >
          likeness(R"(<a class="{{class}}" href="{{href}}">{{title}}</a>)", tag));
    CHECK(likeness(R"(<abbr class="cards__title">)", tag) == 0);
}
