#include "outputs/search/rows.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("a cell of a row can hold neither a tab nor the end of a line", "[search]") {
    std::string table;
    append_row(table, {"one\ttwo", "three\r\n\x01 four", "five"});
    CHECK(table == "one two\tthree four\tfive\n");
}

TEST_CASE("a row stands on a line of its own, whatever is empty", "[search]") {
    std::string table;
    append_row(table, {"", "middle", ""});
    append_row(table, {"", ""});
    append_row(table, {"one space stays"});
    CHECK(table == "\tmiddle\n\none space stays\n");
}

}  // namespace codify
