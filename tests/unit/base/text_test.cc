#include "base/text.h"

#include "base/utf8.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Trimming takes white space from both ends and leaves what is between") {
    CHECK(trim(" \t\r\n a b \n") == "a b");
    CHECK(trim("a") == "a");
    CHECK(trim(" \n ").empty());
}

TEST_CASE("Lower case changes ASCII letters alone") { CHECK(lower("ABC z É 9") == "abc z É 9"); }

TEST_CASE("A slug holds a to z, 0 to 9 and single inner hyphens") {
    CHECK(is_slug("stage-1"));
    CHECK(is_slug("a"));
    for (const char* bad : {"", "-a", "a-", "a--b", "A", "a_b", "a b", "a.b", "é"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_slug(bad));
    }
}

TEST_CASE("A homoglyph makes no slug, however alike it looks") {
    CHECK(is_slug("care"));
    CHECK_FALSE(is_slug("c\xD0\xB0re"));  // U+0430, Cyrillic
}

TEST_CASE("Folding compares as a reader does, however an accent is stored") {
    CHECK(folded("Caf\u00E9") == "cafe");
    CHECK(folded("Cafe\u0301") == "cafe");
    CHECK(folded("\u017Bółw 漢") == "zolw 漢");
    CHECK(folded("5 \u00D7 4") == "5 \u00D7 4");
    CHECK(slugify("Caf\u00E9") == "cafe");
}

TEST_CASE("A slug is made of a text's words, without its apostrophes") {
    CHECK(slugify("What leaders & managers do") == "what-leaders-managers-do");
    CHECK(slugify("People's voice") == "peoples-voice");
    CHECK(slugify("People’s voice") == "peoples-voice");
    CHECK(slugify("  --Stage 1--  ") == "stage-1");
    CHECK(slugify("…").empty());
}

TEST_CASE("Printable text shows what a terminal would act on or hide") {
    CHECK(printable("a\x1B[31mb") == "a<U+001B>[31mb");
    CHECK(printable("a\u202Eb") == "a<U+202E>b");
    CHECK(printable("a\u200Bb\uFEFF") == "a<U+200B>b<U+FEFF>");
    CHECK(printable("\U000E0041") == "<U+E0041>");
    CHECK(printable("a\xFF\xC3") == "a<0xFF><0xC3>");
    CHECK(printable("a\tb\n") == "a b<U+000A>");
    CHECK(printable("é 漢") == "é 漢");
    CHECK(printable("\u0085") == "<U+0085>");
}

TEST_CASE("Spelling out tells letters apart that only look alike") {
    CHECK(spelled_out("c\u0430re") == "c<U+0430>re");
    CHECK(spelled_out("care\x1B") == "care<U+001B>");
}

TEST_CASE("A text is shortened at a word, and never inside a character") {
    CHECK(shortened("one two three", 20) == "one two three");
    CHECK(shortened("one two three", 9) == "one two…");
    CHECK(shortened("one two three", 7) == "one two…");
    CHECK(shortened("one, two", 5) == "one…");
    CHECK(shortened("ééééé", 5) == "éé…");
    CHECK_FALSE(first_invalid_byte(shortened("漢漢漢漢", 7)));
}

TEST_CASE("A final newline makes no further line") {
    CHECK(lines_of("a\n\nb\n") == std::vector<std::string_view>{"a", "", "b"});
    CHECK(lines_of("a") == std::vector<std::string_view>{"a"});
    CHECK(lines_of("").empty());
}

TEST_CASE("The nearest word is offered when it is near enough to be meant") {
    const std::vector<std::string> words = {"title", "order", "code", "short_title"};
    CHECK(nearest("titel", words) == "title");
    CHECK(nearest("Title", words) == "title");
    CHECK(nearest("ordr", words) == "order");
    CHECK(nearest("short-titel", words) == "short_title");
    CHECK_FALSE(nearest("summary", words));
    CHECK_FALSE(nearest("cxdx", words));
    CHECK(nearest("ac", {"ab", "ad"}) == "ab");
    CHECK_FALSE(nearest("x", {}));
}

TEST_CASE("Words are listed with commas and one and") {
    CHECK(listed({}).empty());
    CHECK(listed({"a"}) == "a");
    CHECK(listed({"a", "b"}) == "a and b");
    CHECK(listed({"a", "b", "c"}) == "a, b and c");
    CHECK(listed({"a", "b", "c"}, "or") == "a, b or c");
}

TEST_CASE("Large numbers are grouped by thousands") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1000) == "1,000");
    CHECK(grouped(18204) == "18,204");
    CHECK(grouped(1234567) == "1,234,567");
}

TEST_CASE("the folders above a file are listed from the outermost on") {
    CHECK(folders_above("a/b/c") == std::vector<std::string_view>{"a", "a/b"});
    CHECK(folders_above("a/") == std::vector<std::string_view>{"a"});
    CHECK(folders_above("a").empty());
    CHECK(folders_above("").empty());
}

}  // namespace
}  // namespace codify
