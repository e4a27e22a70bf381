#include "source/markdown/entities.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("The entity for a character is found however it is written") {
    CHECK(find_entity("a &#8238;b", 0x202E) == 2);
    CHECK(find_entity("a &#x202e;b", 0x202E) == 2);
    CHECK(find_entity("a &#X00202E;b", 0x202E) == 2);
    CHECK(find_entity("&amp; &rlm;", 0x200F) == 6);
    CHECK(find_entity("&ZeroWidthSpace;", 0x200B) == 0);
    CHECK(find_entity("&#0; &#xD800;", 0xFFFD) == 0);
    CHECK(find_entity("&#0; &#xD800;", 0xFFFD, 1) == 5);
    CHECK(find_entity("&#99999999999;", 0xFFFD) == 0);
}

TEST_CASE("What is no such entity is passed over") {
    for (const char* line :
         {"", "&", "&;", "&#;", "&#x;", "&#8238", "& #8238;", "&#82 38;", "&#x202F;", "&rlm", "&RLM;"}) {
        CAPTURE(line);
        CHECK(find_entity(line, 0x202E) == std::string_view::npos);
        CHECK(find_entity(line, 0x200F) == std::string_view::npos);
    }
    CHECK(find_entity("& &#8238;", 0x202E) == 2);
}

}  // namespace
}  // namespace codify
