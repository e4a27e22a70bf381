#include "outputs/search/dictionary.h"

#include "outputs/search/base90.h"
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

TEST_CASE("packed words say how much of the word before they drop", "[search]") {
    CHECK(packed_words(make_dictionary({"care", "cared", "team"})) == "Acare!dFteam");
    CHECK(packed_words(make_dictionary({"café", "cafés"})) == "Acafé!s");
    CHECK(packed_words(make_dictionary({"café", "cafë"})) == "AcaféZcafë");
    const std::string tail(24, 'a');
    CHECK(packed_words(make_dictionary({"t" + tail, "tea"})) == "At" + tail + "Yea");
    CHECK(packed_words(make_dictionary({"managed", "manager", "mango"})) == "Amanaged#rEgo");
    CHECK(packed_words(make_dictionary({"ta" + tail, "tea"})) == "Ata" + tail + "Ztea");
}

TEST_CASE("packed groups name the words whose group does not go on from the word before", "[search]") {
    CHECK(packed_groups(make_dictionary({"care", "cared", "team"})).empty());
    const auto dictionary = make_dictionary({"man", "manage", "manager", "managing", "organ", "organise", "organs"});
    CHECK(dictionary.groups == std::vector<int>{0, 1, 1, 1, 4, 5, 4});
    CHECK(packed_groups(dictionary) == number(6) + number(2));
}

TEST_CASE("a number takes one character below 72 and two below 1,368", "[search]") {
    CHECK(number(0) == "!");
    CHECK(number(71).size() == 1);
    CHECK(number(72).size() == 2);
    CHECK(number(1367).size() == 2);
    CHECK(number(1368).size() == 3);
    for (const std::uint32_t value : {0U, 71U, 72U, 143U, 144U, 1367U, 1368U, 24695U, 24696U, 4000000000U}) {
        std::size_t at = 0;
        CHECK(read_number(number(value) + "!", at) == value);
        CHECK(at == number(value).size());
    }
}

TEST_CASE("postings are gaps, with a sign where a word stands three times or more", "[search]") {
    Postings postings;
    for (const auto& posting : {Posting{0, 2}, {3, 3}, {4, 1}}) postings.add(posting);
    std::string packed;
    postings.pack(packed);
    CHECK(packed == number(0) + "`" + number(2) + number(0));
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
    CHECK(first.passages() == std::vector<int>{2, 70, 71, 5000});
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
