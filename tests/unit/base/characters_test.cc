#include "base/characters.h"

#include <string>

#include "base/character_advice.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

Flaw flaw_in(std::string_view text) {
    const auto bad = bad_character(text);
    return bad ? bad->flaw : Flaw::none;
}

TEST_CASE("Each kind of bad character is found in a word, at its place") {
    struct Case {
        const char* character;
        Flaw flaw;
    };
    for (const auto& [character, flaw] : {Case{"\x01", Flaw::control},
                                          {"\r", Flaw::control},
                                          {"\x7F", Flaw::control},
                                          {"\u0085", Flaw::control},
                                          {"\u2028", Flaw::line_end},
                                          {"\u2029", Flaw::line_end},
                                          {"\u061C", Flaw::bidi},
                                          {"\u202E", Flaw::bidi},
                                          {"\u2069", Flaw::bidi},
                                          {"\u034F", Flaw::hidden},
                                          {"\u115F", Flaw::hidden},
                                          {"\u1160", Flaw::hidden},
                                          {"\u17B4", Flaw::hidden},
                                          {"\u180B", Flaw::hidden},
                                          {"\u180E", Flaw::hidden},
                                          {"\u200B", Flaw::hidden},
                                          {"\u200C", Flaw::hidden},
                                          {"\u200D", Flaw::hidden},
                                          {"\u200F", Flaw::hidden},
                                          {"\u2060", Flaw::hidden},
                                          {"\u2064", Flaw::hidden},
                                          {"\u206F", Flaw::hidden},
                                          {"\u2800", Flaw::hidden},
                                          {"\u3164", Flaw::hidden},
                                          {"\uFE00", Flaw::hidden},
                                          {"\uFE0F", Flaw::hidden},
                                          {"\uFEFF", Flaw::hidden},
                                          {"\uFFA0", Flaw::hidden},
                                          {"\uFFF9", Flaw::hidden},
                                          {"\uFFFB", Flaw::hidden},
                                          {"\U0001D173", Flaw::hidden},
                                          {"\U000E0001", Flaw::hidden},
                                          {"\U000E0041", Flaw::hidden},
                                          {"\U000E0100", Flaw::hidden},
                                          {"\U000E01EF", Flaw::hidden},
                                          {"\uE000", Flaw::private_use},
                                          {"\uF0FC", Flaw::private_use},
                                          {"\uF8FF", Flaw::private_use},
                                          {"\U000F0000", Flaw::private_use},
                                          {"\U0010FFFD", Flaw::private_use},
                                          {"\uFFFC", Flaw::lost},
                                          {"\uFFFD", Flaw::lost},
                                          {"\uFDD0", Flaw::no_character},
                                          {"\uFFFE", Flaw::no_character},
                                          {"\U0001FFFF", Flaw::no_character},
                                          {"\U0010FFFF", Flaw::no_character},
                                          {"\xFF", Flaw::not_utf8}}) {
        const auto word = "caf\u00E9" + std::string(character) + "s";
        CAPTURE(word);
        const auto bad = bad_character(word);
        REQUIRE(bad);
        CHECK(bad->at == 5);
        CHECK(bad->size == std::string_view(character).size());
        CHECK(static_cast<int>(bad->flaw) == static_cast<int>(flaw));
        const auto again = bad_character(word, bad->at + bad->size);
        CHECK_FALSE(again);
    }
    CHECK(flaw_in(std::string_view("a\0b", 3)) == Flaw::control);
}

TEST_CASE("A bad character is found wherever it stands among plain bytes") {
    for (std::size_t length = 0; length < 100; ++length) {
        const std::string plain(length, 'a');
        CHECK_FALSE(bad_character(plain));
        const auto bad = bad_character(plain + "\x01" + plain);
        REQUIRE(bad);
        CHECK(bad->at == length);
    }
}

TEST_CASE("What people write in any script passes") {
    for (const char* text : {"", "a\tb\nc", "Soft\u00ADhyphen, \uFB01nch, no-break\u00A0space, thin\u2009space",
                             "\u2018quoted\u2019 \u201Cwords\u201D \u2013 \u2026 \u2022 \u2713 \u00A9 \u20AC",
                             "T\u0177 \u0174yl i\u00E2, cafe\u0301", "\u6F22\u5B57 \u304B\u306A \uD55C\uAE00",
                             "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E2\u05D1\u05E8\u05D9\u05EA",
                             "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",  // Persian with a non-joiner
                             "\u0D28\u0D4D\u200D \u0995\u09CD\u200D\u09B7",       // Malayalam, Bengali
                             "\u1820\u180B\u1828\u180E\u1820",                    // Mongolian
                             "\u2229\uFE00 \u845B\uFE00 \u6F22\uFE01"}) {         // signs with another look
        CAPTURE(text);
        CHECK_FALSE(bad_character(text));
    }
}

TEST_CASE("Emoji pass with the joiners, selectors and tags that belong to them") {
    for (const char* emoji : {"\U0001F600",
                              "\u2764\uFE0F",
                              "\u260E\uFE0E",
                              "\u00A9\uFE0F",
                              "\u2139\uFE0F",
                              "1\uFE0F\u20E3",
                              "#\uFE0F\u20E3",
                              "\U0001F468\u200D\u2695\uFE0F",
                              "\U0001F469\U0001F3FD\u200D\u2695\uFE0F",
                              "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466",
                              "\U0001F3F3\uFE0F\u200D\U0001F308",
                              "\u2764\uFE0F\u200D\U0001F525",
                              "\U0001F441\uFE0F\u200D\U0001F5E8\uFE0F",
                              "\U0001F408\u200D\u2B1B",
                              "\U0001F3F4\u200D\u2620\uFE0F",
                              "\U0001F642\u200D\u2194\uFE0F",
                              "\U0001F1EC\U0001F1E7",
                              "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
                              "\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F",
                              "\U0001F3F4\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"}) {
        CAPTURE(emoji);
        CHECK_FALSE(bad_character(emoji));
        CHECK_FALSE(bad_character("Well " + std::string(emoji) + " done"));
    }
}

TEST_CASE("What belongs to emoji hides nowhere else") {
    for (const char* text : {"\u200D\u2695", "\U0001F468\u200D", "\U0001F468\u200Da", "a\u200D\U0001F468", "1\uFE0F",
                             "1\uFE0F0", "\uFE0F", " \uFE0F", "\u2764\uFE0F\uFE0F", "\U0001F468\u200C\U0001F469",
                             "\U0001F3F4\U000E0067\U000E0062", "\U0001F600\U000E0061", "\U0001F3F4a\U000E007F"}) {
        CAPTURE(text);
        CHECK(flaw_in(text) == Flaw::hidden);
    }
}

TEST_CASE("In output, what may belong to a neighbour passes without it, and nothing else does") {
    CHECK_FALSE(bad_output("\u200D \uFE0F \u180B \U000E0067"));
    for (const char* bytes : {"\x01", "\u202E", "\u200B", "\uFFFE", "\uF0FC", "\U000E0100", "\xFE", "\xC3"}) {
        CAPTURE(bytes);
        CHECK(bad_output("<p>" + std::string(bytes) + "</p>"));
    }
}

TEST_CASE("Advice names the character, what it is and how it was written") {
    const auto advice = [](const char* text, Written written) { return advice_on(*bad_character(text), written); };
    CHECK(advice("\u202E", Written::as_itself).message ==
          "the invisible character <U+202E> changes the order of the text around it");
    CHECK(advice("\u202E", Written::as_escape).hint == "it is written as an escape, \\u202E: delete that");
    CHECK(advice("\U000E0041", Written::as_escape).hint == "it is written as an escape, \\U000E0041: delete that");
    CHECK(advice("\u200B", Written::as_entity).hint == "it is written as an entity, as &#x200B; is: delete that");
    CHECK(advice("\uF0FC", Written::as_itself).hint ==
          "this is Word's tick from one of its symbol fonts: write \u2713 in its place");
}

TEST_CASE("A text shows nothing when all of it is space or takes no room") {
    for (const char* text :
         {"", " \t\n", "\u00A0", "\u00AD", "\u2003\u3000\u202F", "\u200D\uFE0F", "\u3164", "\u2800"}) {
        CAPTURE(text);
        CHECK(shows_nothing(text));
    }
    for (const char* text : {"a", ".", "\u00ADa", "\u2713", "\xFF"}) CHECK_FALSE(shows_nothing(text));
}

}  // namespace
}  // namespace codify
