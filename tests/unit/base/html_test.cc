#include "base/html.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Escaping replaces the four characters that HTML would act on") {
    CHECK(escaped("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; 'd'");
    std::string out = "x";
    append_escaped(out, "&&");
    CHECK(out == "x&amp;&amp;");
}

TEST_CASE("Plain text is what a reader of the HTML sees") {
    CHECK(plain_text("<p>a  <em>b</em>\nc</p>") == "a b c");
    CHECK(plain_text("a<br />b") == "a b");
    CHECK(plain_text("&lt;b&gt; &amp; &quot;c&quot; &#39;") == "<b> & \"c\" '");
    CHECK(plain_text("&amp;lt;") == "&lt;");
    CHECK(plain_text("&unknown;") == "&unknown;");
    CHECK(plain_text(" <b> </b> ").empty());
    CHECK(plain_text("cut <b") == "cut");
    for (std::size_t at = 1; at < 20; ++at) {  // wherever it stands in a block of bytes
        const std::string before(at, 'a'), after(20, 'b');
        for (const auto* gap : {" ", "  ", "\n", " <i> ", "<br>", " \t \r\n"}) {
            INFO(at << gap);
            CHECK(plain_text(before + gap + after + gap) == before + " " + after);
            CHECK(plain_text(gap + before + gap + "&amp;" + gap + after) == before + " & " + after);
        }
        CHECK(plain_text(before + "<i>" + after + "</i>&lt;") == before + after + "<");
    }
}

}  // namespace
}  // namespace codify
