#include "outputs/search/families.h"

#include <set>

#include "outputs/search/dictionary.h"
#include "outputs/search/stems.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify {
namespace {

/// Whether a search for one of the two finds the other.
bool are_one_family(const std::string& one, const std::string& other) {
    const auto dictionary = make_dictionary({one, other});
    return dictionary.groups[0] == dictionary.groups[1];
}

}  // namespace

TEST_CASE("words of one stem that mean different things are of two families", "[search]") {
    const std::pair<const char*, const char*> apart[] = {{"integrity", "integration"},
                                                         {"integrity", "integrated"},
                                                         {"accountability", "accounting"},
                                                         {"authority", "author"},
                                                         {"several", "severe"},
                                                         {"organ", "organisation"},
                                                         {"general", "generate"},
                                                         {"universe", "university"},
                                                         {"policy", "police"},
                                                         {"news", "new"},
                                                         {"import", "important"},
                                                         {"emergency", "emerging"},
                                                         {"morale", "moral"},
                                                         {"polite", "politics"},
                                                         {"business", "busy"},
                                                         {"customer", "custom"},
                                                         {"hospital", "hospitality"},
                                                         {"secondment", "second"},
                                                         {"minority", "minor"},
                                                         {"conversation", "converse"},
                                                         {"objective", "object"},
                                                         {"responsible", "response"},
                                                         {"succession", "successful"},
                                                         {"relatives", "relation"},
                                                         {"internal", "intern"},
                                                         {"experiment", "experience"},
                                                         {"reasonable", "reason"}};
    for (const auto& [one, other] : apart) {
        INFO(one << " and " << other);
        CHECK_FALSE(are_one_family(one, other));
    }
}

TEST_CASE("words of one family that have two stems find each other", "[search]") {
    const std::pair<const char*, const char*> together[] = {
        {"budget", "budgetary"},         {"autism", "autistic"},         {"mentor", "mentorship"},
        {"training", "trainee"},         {"supervision", "supervisory"}, {"resident", "residential"},
        {"compassion", "compassionate"}, {"staff", "staffing"},          {"safety", "safe"},
        {"curious", "curiosity"},        {"strategy", "strategic"},      {"delivering", "delivery"},
        {"vision", "visionary"},         {"equity", "equitable"},        {"honest", "honesty"},
        {"priorities", "prioritising"},  {"integrated", "integrating"},  {"manage", "management"}};
    for (const auto& [one, other] : together) {
        INFO(one << " and " << other);
        CHECK(are_one_family(one, other));
    }
}

TEST_CASE("no word is both parted from and joined to the same one", "[search]") {
    const Stemmer stemmer;
    for (const auto word : joined_words()) {
        for (const auto other : named_with(word)) {
            INFO(word << " and " << other);
            CHECK(family_of(word, stemmer.stem(word)) == family_of(other, stemmer.stem(other)));
        }
    }
}

TEST_CASE("a browser gets the beginnings that have to do with the words of the site", "[search]") {
    CHECK(beginnings_apart({"policy"}) == "police polic");
    CHECK(beginnings_apart({"wombat"}).empty());
}

TEST_CASE("endings alone make two words forms of one", "[search]") {
    CHECK(differ_by_endings("budget", "budgetary"));
    CHECK_FALSE(differ_by_endings("autism", "autistic"));
    CHECK_FALSE(differ_by_endings("act", "acts"));  // too short to tell
}

}  // namespace codify
