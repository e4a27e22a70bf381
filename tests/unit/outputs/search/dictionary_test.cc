#include "outputs/search/dictionary.h"

#include "outputs/search/digits.h"
#include "outputs/search/postings.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

std::string number(std::uint32_t value) {
    std::string out;
    append_number(out, value);
    return out;
}

}  // namespace

TEST_CASE("words with one stem are one group, whatever stands between them", "[search]") {
    const auto dictionary = make_dictionary({"managing", "manager", "man", "manage", "manage"});
    REQUIRE(dictionary.words == std::vector<std::string>{"man", "manage", "manager", "managing"});
    CHECK(dictionary.groups[1] == 1);
    CHECK(dictionary.groups[3] == 1);
    CHECK(dictionary.groups[0] == 0);
    CHECK(dictionary.find("manager") == 2);
    CHECK(dictionary.find("men") == -1);
}

TEST_CASE("packed words say how much of the word before they keep", "[search]") {
    CHECK(packed_words(make_dictionary({"care", "cared", "team"})) == "AcareEdAteam");
    CHECK(packed_words(make_dictionary({"café", "cafés"})) == "AcaféDés");
}

TEST_CASE("packed groups count back to the last word of the group", "[search]") {
    CHECK(packed_groups(make_dictionary({"care", "cared", "team"})) == number(0) + number(1) + number(0));
}

TEST_CASE("a number takes one character below 45 and two below 2,070", "[search]") {
    CHECK(number(0) == "!");
    CHECK(number(44).size() == 1);
    CHECK(number(45).size() == 2);
    CHECK(number(2069).size() == 2);
    CHECK(number(2070).size() == 3);
}

TEST_CASE("postings are gaps, with a count where a word stands more than once", "[search]") {
    const Postings postings = {{{0, 1}, {3, 2}}, {}, {{7, 5}}};
    CHECK(packed_postings(postings) == number(0) + number(5) + number(0) + "  " + number(15) + number(3));
}

}  // namespace codify
