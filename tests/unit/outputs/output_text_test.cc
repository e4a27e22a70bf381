#include "outputs/output_text.h"

#include <string>

#include "base/diagnostics.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Output that is text passes, whatever its language") {
    CHECK_NOTHROW(check_output_text("index.html", "<p>T\u0177 \u2013 \U0001F468\u200D\u2695\uFE0F\u00AD</p>\n"));
}

TEST_CASE("Output that is no text stops the build as a fault of the program, with file and byte") {
    for (const char* bytes : {"\xFE", "\x1B", "\u202E", "\u200B", "\uFFFE", "\uF0FC", "\uFFFD"}) {
        CAPTURE(bytes);
        try {
            check_output_text("index.html", "<p>" + std::string(bytes) + "</p>");
            FAIL("it passed");
        } catch (const Failure& failure) {
            CHECK(failure.problem().place.file == "index.html");
            CHECK(failure.problem().exit == Exit::integrity);
            CHECK_THAT(failure.problem().message, Catch::Contains("byte 3"));
        }
    }
}

}  // namespace
}  // namespace codify
