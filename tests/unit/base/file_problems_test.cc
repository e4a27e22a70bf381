#include "base/file_problems.h"

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

struct Heading {
    std::string words;
    int line, column;
};

TEST_CASE("Whatever has a line and a column says where in the file a problem is") {
    Diagnostics diagnostics;
    FileProblems problems("a.md", diagnostics, Exit::usage);
    problems.error(Heading{"Words", 4, 2}, "heading", "message", "hint");
    problems.error({7, 3}, "numbers", "message", "");
    problems.error({}, "whole-file", "message", "");
    CHECK(places(diagnostics) == Places{"0:0 whole-file", "4:2 heading", "7:3 numbers"});
    CHECK(diagnostics.sorted()[1].place.file == SourceFile("a.md"));
    CHECK(diagnostics.sorted()[1].hint == "hint");
    CHECK(diagnostics.exit() == Exit::usage);
}

TEST_CASE("A breached limit has its own exit code, and a warning none") {
    Diagnostics diagnostics;
    FileProblems problems("a.md", diagnostics, Exit::usage);
    problems.warning({1, 1}, "warned", "message", "");
    CHECK(diagnostics.exit() == Exit::ok);
    problems.limit({2, 1}, "too-long", "message", "");
    CHECK(diagnostics.exit() == Exit::limit);
}

TEST_CASE("Errors are counted where they are reported, warnings and what others report are not") {
    Diagnostics diagnostics;
    FileProblems first("a.md", diagnostics), second("a.md", diagnostics);
    first.warning({1, 1}, "warned", "message", "");
    second.error({2, 1}, "broken", "message", "");
    CHECK(first.errors() == 0);
    first.error({3, 1}, "broken", "message", "");
    first.limit({4, 1}, "too-long", "message", "");
    CHECK(first.errors() == 2);
}

}  // namespace
}  // namespace codify
