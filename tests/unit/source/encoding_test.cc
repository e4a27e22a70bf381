#include "source/encoding.h"

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

struct Cleaned {
    bool usable;
    std::string text;
    Diagnostics diagnostics{};
};

void clean(Cleaned& out, Exit exit = Exit::content) {
    out.usable = clean_text(out.text, {"a.md", out.diagnostics, exit});
}

TEST_CASE("Plain text passes unchanged and without a word") {
    Cleaned out{false, "a\tb\né 漢 \U0001F600\n"};
    clean(out);
    CHECK(out.usable);
    CHECK(out.text == "a\tb\né 漢 \U0001F600\n");
    CHECK(places(out.diagnostics).empty());
}

TEST_CASE("A byte order mark is taken off, and what is left is as without it") {
    Cleaned out{false, "\xEF\xBB\xBF+++\n"};
    clean(out);
    CHECK(out.usable);
    CHECK(out.text == "+++\n");
    CHECK(places(out.diagnostics).empty());
}

TEST_CASE("Windows line ends become plain ones without a warning") {
    Cleaned out{false, "a\r\nb\r\n\r\nc\n"};
    clean(out);
    CHECK(out.text == "a\nb\n\nc\n");
    CHECK(places(out.diagnostics).empty());
}

TEST_CASE("A lone carriage return becomes a line end with a warning") {
    Cleaned out{false, "a\r\nb\rc\r\rd\r"};
    clean(out);
    CHECK(out.usable);
    CHECK(out.text == "a\nb\nc\n\nd\n");
    CHECK(places(out.diagnostics) == Places{"2:0 lone-carriage-return"});
    CHECK_FALSE(out.diagnostics.has_errors());
    CHECK(out.diagnostics.warnings() == 1);
}

TEST_CASE("Bytes that are not UTF-8 are reported with their offset and line") {
    for (const std::string bad : {"\xFF", "\xED\xA0\x80", "\xC0\xAF"}) {
        Cleaned out{true, "one\ntw" + bad + "o\n"};
        clean(out);
        CHECK_FALSE(out.usable);
        CHECK(places(out.diagnostics).at(0) == "2:3 not-utf-8");
        CHECK_THAT(first_message(out.diagnostics), Catch::Contains("byte 6 of this file"));
        CHECK(out.diagnostics.exit() == Exit::content);
    }
}

TEST_CASE("Control characters are reported at their line and column") {
    Cleaned out{true, std::string("text that is long\né\0b\x1B\n\x7F", 25)};
    clean(out);
    CHECK_FALSE(out.usable);
    CHECK(places(out.diagnostics) == Places{"2:2 control-character", "2:4 control-character", "3:1 control-character"});
    CHECK_THAT(first_message(out.diagnostics), Catch::Contains("U+0000"));
}

TEST_CASE("A UTF-16 file is known by its mark or its zero bytes, and told how to be saved") {
    for (const auto& bytes :
         {std::string("\xFF\xFE"
                      "a\0b\0",
                      6),
          std::string("\xFE\xFF\0a\0b", 6), std::string("a\0b\0c\0\n\0", 8), std::string("\0a\0b\0c", 6)}) {
        Cleaned out{true, bytes};
        clean(out);
        CHECK_FALSE(out.usable);
        CHECK(places(out.diagnostics) == Places{"1:1 not-utf-8"});
        CHECK_THAT(first_message(out.diagnostics), Catch::Contains("UTF-16"));
        CHECK_THAT(first_hint(out.diagnostics), Catch::Contains("UTF-8"));
    }
}

TEST_CASE("Characters that reorder text are reported and shown by their code") {
    for (const char* bad : {"\u202A", "\u202E", "\u2066", "\u2069"}) {
        CAPTURE(bad);
        Cleaned out{true, "é" + std::string(bad) + "b\n"};
        clean(out);
        CHECK_FALSE(out.usable);
        CHECK(places(out.diagnostics) == Places{"1:2 bidi-control"});
    }
    Cleaned out{true, "\u202E"};
    clean(out);
    CHECK_THAT(first_message(out.diagnostics), Catch::Contains("<U+202E>"));
}

TEST_CASE("Characters that hide are reported, in words and at the end") {
    for (const char* bad : {"\u200B", "\u2060", "\uFEFF", "\u200E", "\U000E0041", "\U000E007F"}) {
        CAPTURE(bad);
        Cleaned out{true, "pass" + std::string(bad) + "word"};
        clean(out);
        CHECK_FALSE(out.usable);
        CHECK(places(out.diagnostics) == Places{"1:5 hidden-character"});
    }
}

TEST_CASE("A joiner may stand behind a letter of a script that needs it, and nowhere else") {
    Cleaned persian{false, "می\u200Cخواهم"};
    clean(persian);
    CHECK(persian.usable);
    for (const char* bad : {"pass\u200Dword", "a\u200C"}) {
        Cleaned out{true, bad};
        clean(out);
        CHECK_FALSE(out.usable);
        CHECK(out.diagnostics.sorted().at(0).rule == "hidden-character");
    }
}

TEST_CASE("A file full of faults is reported twenty times, in the class that was asked for") {
    Cleaned out{true, std::string(1000, '\x01')};
    clean(out, Exit::usage);
    CHECK_FALSE(out.usable);
    CHECK(out.diagnostics.sorted().size() == 20);
    CHECK(out.diagnostics.exit() == Exit::usage);
}

}  // namespace
}  // namespace codify
