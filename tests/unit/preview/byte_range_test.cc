#include "preview/byte_range.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

using Kind = ByteRange::Kind;

void is_part(std::string_view header, std::size_t begin, std::size_t size) {
    CAPTURE(header);
    const auto range = byte_range(header, 100);
    CHECK(range.kind == Kind::part);
    CHECK(range.begin == begin);
    CHECK(range.size == size);
}

TEST_CASE("a part is counted from the front, to the end, or from the end") {
    is_part("bytes=0-0", 0, 1);
    is_part("bytes=10-19", 10, 10);
    is_part("bytes=99-", 99, 1);
    is_part("bytes=-1", 99, 1);
}

TEST_CASE("a part that goes on behind the end stops there") {
    is_part("bytes=90-1000", 90, 10);
    is_part("bytes=-1000", 0, 100);
    is_part("bytes=0-18446744073709551615", 0, 100);
}

TEST_CASE("a part that begins behind the end is impossible") {
    for (const char* header : {"bytes=100-", "bytes=100-200", "bytes=-0"})
        CHECK(byte_range(header, 100).kind == Kind::impossible);
    CHECK(byte_range("bytes=0-", 0).kind == Kind::impossible);
    CHECK(byte_range("bytes=-5", 0).kind == Kind::impossible);
}

TEST_CASE("several parts, and what is no range, mean the whole") {
    for (const char* header :
         {"", "bytes", "bytes=", "bytes=-", "bytes=5", "bytes=5-4", "bytes=a-b", "bytes=1-b", "bytes=0-1,3-4",
          "lines=0-1", "bytes= 0-1", "bytes=+1-2", "bytes=0-1x", "bytes=99999999999999999999-"})
        CHECK(byte_range(header, 100).kind == Kind::whole);
}

}  // namespace
}  // namespace codify
