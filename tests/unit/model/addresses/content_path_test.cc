#include "model/addresses/content_path.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("the path of a content file loses its ending, and that of an index its name", "[model]") {
    CHECK(bare_path("rules/fair.md") == "rules/fair");
    CHECK(bare_path("rules/_index.md") == "rules");
    CHECK(bare_path("rules/_levels/first.md") == "rules/_levels/first");
    CHECK(bare_path("rules/map.png") == "rules/map.png");
}

TEST_CASE("a content file makes a page where a reader would look for it", "[model]") {
    CHECK(page_address("rules/fair.md") == "rules/fair.html");
    CHECK(page_address("rules/_index.md") == "rules/index.html");
    CHECK(page_address("rules/duties/_index.md") == "rules/duties/index.html");
    CHECK(page_address("rules/_levels/first.md") == "rules/first.html");
    CHECK(page_address("rules/_pages/why.md") == "rules/why.html");
    CHECK(page_address("editions/2024/rules/_pages/why.md") == "editions/2024/rules/why.html");
    CHECK(page_address("pages/about.md") == "about.html");
    CHECK(page_address("pages/index.md") == "index.html");
}

}  // namespace codify
