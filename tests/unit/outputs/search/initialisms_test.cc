#include "outputs/search/initialisms.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("a text explains an initialism in brackets", "[search]") {
    CHECK(explained_in("equality, diversity and inclusion (EDI) action") ==
          std::vector<Initialism>{{"edi", {"equality", "diversity", "inclusion"}}});
    CHECK(explained_in("of non-executive directors (NEDs)") ==
          std::vector<Initialism>{{"ned", {"non", "executive", "directors"}}});
}

TEST_CASE("letters in brackets that the words before do not begin with explain nothing", "[search]") {
    CHECK(explained_in("the work of the board (EDI)").empty());
    CHECK(explained_in("(EDI)").empty());
    CHECK(explained_in("six (6) and (see above) and (").empty());
}

TEST_CASE("a title in capitals has an initialism, and so has its part before a for", "[search]") {
    CHECK(of_title("Leadership Qualities Framework for Adult Social Care") ==
          std::vector<Initialism>{{"lqfasc", {"leadership", "qualities", "framework", "adult", "social", "care"}},
                                  {"lqf", {"leadership", "qualities", "framework"}}});
    CHECK(of_title("Take accountability for my actions").empty());
    CHECK(of_title("Making Decisions").empty());
}

}  // namespace codify
