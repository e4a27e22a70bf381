#include "theme/script_bundle.h"

#include "tests/support/catch.h"

namespace codify {

TEST_CASE("a site's scripts share one strict function and stay as they are", "[theme]") {
    CHECK(join_scripts({"const one = 1 // first\n", "use(one)"}) ==
          "(() => {\n\"use strict\";\nconst one = 1 // first\n\nuse(one)\n})();\n");
    CHECK(join_scripts({}).empty());
}

}  // namespace codify
