#include "source/words/words.h"

#include "source/words/words_file.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"

namespace codify {
namespace {

Words welsh(const std::string& text) {
    Diagnostics diagnostics;
    FileProblems problems("cy.toml", diagnostics, Exit::usage);
    auto words = read_words(text, problems).words;
    CHECK_FALSE(diagnostics.has_errors());
    return {"cy", std::move(words)};
}

constexpr const char* kWelsh = R"toml([titles]
compare = "{{item}}: cymharu {{level_plural}}"
[change_counts.added]
zero = "dim"
two = "{{count}} (dau)"
few = "{{count}} (tri)"
many = "{{count}} (chwe)"
other = "{{count}} (arall)"
[levels]
positions = ["Cyntaf o {{count}} {{level_plural}}", "Olaf"]
[lists]
and = "a"
[dates]
months = ["Ionawr", "Chwefror"]
day = "{{month}} {{day}}, {{year}}"
moment = "{{time}} ar {{date}}"
undated = "heb ddyddiad"
)toml";

}  // namespace

TEST_CASE("a phrase is said with its values, each where the language wants it", "[source]") {
    CHECK(program_words().say(Phrase::compare, {"bands", "Speak up"}) == "Compare bands: Speak up");
    CHECK(welsh(kWelsh).say(Phrase::compare, {"bandiau", "Speak up"}) == "Speak up: cymharu bandiau");
    CHECK(program_words().say(Phrase::home) == "Home");
}

TEST_CASE("a value is said as it is, whatever it holds", "[source]") {
    CHECK(program_words().say(Phrase::moved, {"<a> & {{address}}"}) == "<a> & {{address}} has moved");
}

TEST_CASE("a count has the form of the language", "[source]") {
    const auto words = welsh(kWelsh);
    const auto said = [&](std::size_t count) { return words.say_count(Phrase::added, count); };
    CHECK(said(0) == "dim");
    CHECK(said(1) == "1 (arall)");  // no form of its own
    CHECK(said(2) == "2 (dau)");
    CHECK(said(3) == "3 (tri)");
    CHECK(said(4) == "4 (arall)");
    CHECK(said(6) == "6 (chwe)");
    CHECK(said(10) == "10 (arall)");
    CHECK(program_words().say_count(Phrase::frameworks_added, 1) == "1 framework new");
    CHECK(program_words().say_count(Phrase::frameworks_added, 2) == "2 frameworks new");
}

TEST_CASE("a text of a list is said by its number, and beyond the list nothing", "[source]") {
    const auto words = welsh(kWelsh);
    CHECK(words.say_at(Phrase::positions, 0, {"4", "bandiau"}) == "Cyntaf o 4 bandiau");
    CHECK(words.say_at(Phrase::positions, 1, {"4", "bandiau"}) == "Olaf");
    CHECK(words.say_at(Phrase::positions, 2, {"4", "bandiau"}) == "");
    CHECK(words.say_at(Phrase::home, 0) == "");
}

TEST_CASE("a date is said in the order of the language", "[source]") {
    CHECK(program_words().date("2025-09-04") == "4 September 2025");
    CHECK(program_words().date("2026-01-31") == "31 January 2026");
    CHECK(program_words().date("2025-12-01") == "1 December 2025");
    CHECK(welsh(kWelsh).date("2025-02-04") == "Chwefror 4, 2025");
}

TEST_CASE("what is no day is undated", "[source]") {
    for (const char* none : {"", "soon", "2025-02-30", "2025-09-04T09:00", "2025-9-4"}) {
        CAPTURE(none);
        CHECK(program_words().date(none) == "undated");
        CHECK(welsh(kWelsh).date(none) == "heb ddyddiad");
    }
}

TEST_CASE("a moment is a day and a time, and at midnight the day alone", "[source]") {
    CHECK(program_words().moment("2027-01-15T09:05:00") == "15 January 2027, 9:05");
    CHECK(program_words().moment("2027-01-15T00:30") == "15 January 2027, 0:30");
    CHECK(program_words().moment("2027-01-15T00:00:00") == "15 January 2027");
    CHECK(program_words().moment("2027-01-15") == "15 January 2027");
    CHECK(program_words().moment("") == "undated");
    CHECK(welsh(kWelsh).moment("2027-01-15 19:05") == "19:05 ar Ionawr 15, 2027");
}

TEST_CASE("the last of a list follows the word of the language", "[source]") {
    CHECK(program_words().listed({"a", "b", "c"}) == "a, b and c");
    CHECK(welsh(kWelsh).listed({"x", "y"}) == "x a y");
    CHECK(welsh(kWelsh).listed({"x"}) == "x");
    CHECK(welsh(kWelsh).listed({}) == "");
}

TEST_CASE("without words the key of a phrase is said", "[source]") {
    const Words none;
    CHECK(none.say(Phrase::whole, {"Code"}) == "titles.whole");
    CHECK(none.say_count(Phrase::added, 2) == "change_counts.added");
    CHECK(none.say_at(Phrase::months, 0) == "");
    CHECK(none.date("2025-09-04") == "dates.day");
    CHECK(none.find("titles.home") == nullptr);
    CHECK(none.all().empty());
    CHECK(none.plural().of(1) == PluralForm::one);
}

TEST_CASE("copies share their words", "[source]") {
    const auto words = welsh(kWelsh);
    const auto copy = words;  // NOLINT(performance-unnecessary-copy-initialization)
    CHECK(copy.find("lists.and") == words.find("lists.and"));
    CHECK(copy.plural().forms().size() == 6);
}

}  // namespace codify
