#include "source/words/collation.h"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace codify {
namespace {

/// `titles` in the order of `language`, each after its letter.
std::string in_order(const std::string& language, std::vector<std::string> titles) {
    const Collation collation(language);
    std::sort(titles.begin(), titles.end(),
              [&](const auto& a, const auto& b) { return collation.key(a) < collation.key(b); });
    std::string out;
    for (const auto& title : titles) out += (out.empty() ? "" : ", ") + collation.letter(title) + " " + title;
    return out;
}

}  // namespace

TEST_CASE("letters with accents stand under their letter, and accents decide last", "[source]") {
    CHECK(in_order("en-GB", {"Fair", "\u00C9quipe", "Ebb", "ear", "E\u0301tude"}) ==
          "E ear, E Ebb, E \u00C9quipe, E E\u0301tude, F Fair");
    CHECK(in_order("en-GB", {"resume", "r\u00E9sum\u00E9", "resumed"}) == "R resume, R r\u00E9sum\u00E9, R resumed");
}

TEST_CASE("what begins with no letter stands before all letters, and signs do not count", "[source]") {
    CHECK(in_order("en", {"Zoo", "10 ways", "\u201CAct\u201D", "\u0391\u03B2"}) ==
          " \u0391\u03B2,  10 ways, A \u201CAct\u201D, Z Zoo");
    CHECK(in_order("cy", {"Y", "10 ways", "\u0391\u03B2"}).starts_with(" 10 ways,  \u0391\u03B2"));
}

TEST_CASE("Welsh has letters of two signs, which come after all other words with the first of them", "[source]") {
    CHECK(in_order("cy", {"Llan", "Lwc", "\u0174yn", "Wal", "Chwaer", "Cymru", "Dda", "Dyn"}) ==
          "C Cymru, Ch Chwaer, D Dyn, Dd Dda, L Lwc, Ll Llan, W Wal, W \u0174yn");
    CHECK(Collation("cy-GB").letter("Zinc") == "Z");
}

TEST_CASE("a language that nobody knows has an alphabet, too", "[source]") {
    CHECK(in_order("xx", {"B", "\u00C0", "A"}) == "A A, A \u00C0, B B");
}

}  // namespace codify
