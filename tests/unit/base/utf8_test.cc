#include "base/utf8.h"

#include <string>

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("A character is read with its size") {
    const std::string text = "a\u00E9\u6F22\U0001F600";
    CHECK(character_at(text, 0).code == U'a');
    CHECK(character_at(text, 1).code == U'\u00E9');
    CHECK(character_at(text, 1).size == 2);
    CHECK(character_at(text, 3).code == U'\u6F22');
    CHECK(character_at(text, 6).code == U'\U0001F600');
    CHECK(character_at(text, 6).size == 4);
}

TEST_CASE("Bytes that are not UTF-8 are found at their offset") {
    struct Case {
        const char* what;
        std::string bytes;
        std::size_t at;
    };
    const Case cases[] = {{"a byte that opens nothing", "abc\xFF", 3},
                          {"a continuation alone", "a\x80", 1},
                          {"a lone surrogate", "\xED\xA0\x80", 0},
                          {"an overlong slash", "ab\xC0\xAF", 2},
                          {"an overlong of three bytes", "\xE0\x80\xAF", 0},
                          {"above U+10FFFF", "\xF4\x90\x80\x80", 0},
                          {"five bytes", "\xF8\x88\x80\x80\x80", 0},
                          {"cut short at the end", "caf\xC3", 3},
                          {"cut short by another character", "\xE6\xBC z", 0},
                          {"behind eight plain bytes", "12345678\xFF", 8},
                          {"in the middle of a block of eight", "1234567890\xFE" + std::string(20, 'x'), 10}};
    for (const auto& [what, bytes, at] : cases) {
        CAPTURE(what);
        REQUIRE(first_invalid_byte(bytes));
        CHECK(*first_invalid_byte(bytes) == at);
    }
}

TEST_CASE("Valid text of any length has no invalid byte") {
    std::string text;
    for (int i = 0; i < 40; ++i) {
        CAPTURE(text);
        CHECK_FALSE(first_invalid_byte(text));
        text += i % 3 == 0 ? "é" : i % 3 == 1 ? "a" : "\U0001F600";
    }
}

TEST_CASE("A character is written as it is read, and a number that none has as the sign for that") {
    for (const char32_t code : {0x0U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
        std::string text;
        append_character(code, text);
        const auto read = character_at(text, 0);
        CHECK(read.code == code);
        CHECK(read.size == text.size());
    }
    for (const char32_t code : {0xD800U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU}) {
        std::string text;
        append_character(code, text);
        CHECK(text == "\xEF\xBF\xBD");
    }
}

TEST_CASE("Characters are counted, not bytes") {
    CHECK(character_count("") == 0);
    CHECK(character_count("aé漢\U0001F600") == 4);
    CHECK(character_count("a\xFF"
                          "b") == 3);
}

}  // namespace
}  // namespace codify
