#include "source/merge_marks.h"

#include <string>

#include "tests/support/catch.h"

namespace codify {
namespace {

std::vector<int> lines_with_marks(const std::string& text) {
    std::vector<int> out;
    for (const auto& mark : merge_marks(text)) out.push_back(mark.line);
    return out;
}

using Lines = std::vector<int>;

TEST_CASE("Each mark of a merge is found, with the common text between both versions or without") {
    CHECK(lines_with_marks("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n") == Lines{1, 3, 5});
    CHECK(lines_with_marks("x\n<<<<<<< .mine\na\n||||||| .r1\nc\n=======\nb\n>>>>>>> .r2") == Lines{2, 4, 6, 8});
    CHECK(lines_with_marks("<<<<<<<\n=======\n>>>>>>>\n<<<<<<< a\n=======\n>>>>>>> b\n") == Lines{1, 2, 3, 4, 5, 6});
}

TEST_CASE("Marks of which somebody deleted one are found") {
    CHECK(lines_with_marks("<<<<<<< HEAD\na\n") == Lines{1});
    CHECK(lines_with_marks("a\n>>>>>>> other\n") == Lines{2});
    CHECK(lines_with_marks("Title\n=======\n\na\n=======\nb\n>>>>>>> other\n") == Lines{5, 7});
}

TEST_CASE("Underlined headings, tables, quotations and other numbers of signs are no marks") {
    for (const char* text :
         {"Title\n=======\n", "| a |\n|||||||\n", "<<<<<< six\n", "<<<<<<<< eight\n", ">>>>>>>> eight\n",
          "a <<<<<<< b\n", " <<<<<<< HEAD\n", "<<<<<<<HEAD\n", ">>>>>>>x\n", "", "\n", "======="}) {
        CAPTURE(text);
        CHECK(merge_marks(text).empty());
    }
    CHECK(lines_with_marks("Title\n=======\n<<<<<<< HEAD\n") == Lines{3});
    CHECK(lines_with_marks("<<<<<<< HEAD\n>>>>>>> other\nTitle\n=======\n") == Lines{1, 2});
}

}  // namespace
}  // namespace codify
