// What holds of the site that this repository ships and not of every site: ours to keep when its texts change.
#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify::verbatim {

TEST_CASE("the shipped site's home page is small, for a phone on a slow line", "[verbatim]") {
    CHECK(real_page("index.html").html.size() <= 15000);
}

}  // namespace codify::verbatim
