#include "outputs/search/dictionary.h"

#include "outputs/search/digits.h"
#include "outputs/search/postings.h"
#include "outputs/search/word_table.h"
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
    Postings postings;
    postings.add({0, 1});
    postings.add({3, 2});
    std::string packed;
    postings.pack(packed);
    CHECK(packed == number(0) + number(5) + number(0));
}

TEST_CASE("postings of two blocks are the same as those of one", "[search]") {
    Postings one, first, second;
    for (const auto& posting : {Posting{2, 1}, {70, 3}, {71, 1}, {5000, 9}}) {
        one.add(posting);
        auto& half = posting.passage < 71 ? first : second;
        half.add({posting.passage - (posting.passage < 71 ? 0 : 71), posting.count});
    }
    first.append(second, 71);
    first.append(Postings(), 6000);
    std::string whole, joined;
    one.pack(whole);
    first.pack(joined);
    CHECK(joined == whole);
    const auto list = first.list();
    REQUIRE(list.size() == 4);
    CHECK((list[1].passage == 70 && list[1].count == 3));
    CHECK((list[3].passage == 5000 && list[3].count == 9));
}

TEST_CASE("words are numbered as they are first met, however long and alike they are", "[search]") {
    WordTable table;
    const std::vector<std::string> words = {"a", "", "long-word-that-ends-alike", "long-worm-that-ends-alike",
                                            "long-word-this-ends-alike"};
    for (std::size_t i = 0; i < words.size(); ++i) CHECK(table.number(words[i]) == i);
    for (std::size_t i = 0; i < 1000; ++i) CHECK(table.number("word" + std::to_string(i)) == words.size() + i);
    for (std::size_t i = 0; i < words.size(); ++i) CHECK(table.number(words[i]) == i);
    CHECK(table.number("word999") == words.size() + 999);
    CHECK(table.words()[4] == words[4]);
}

}  // namespace codify
