#include "source/markdown/link_target.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Content files, anchors and the four schemes may be linked to") {
    for (const char* good :
         {"a.md", "../code/integrity.md#behaviour-2", "#top", "a/b.html", "https://example.org/?a=b:c",
          "http://example.org", "mailto:a@b.example", "tel:+441234", "HTTPS://example.org", "a.md?x:y"}) {
        CAPTURE(good);
        CHECK_FALSE(target_fault(good));
    }
}

TEST_CASE("Any other scheme is named and refused, however it is written") {
    const std::pair<const char*, const char*> cases[] = {{"javascript:alert(1)", "javascript:"},
                                                         {"JavaScript:alert(1)", "javascript:"},
                                                         {"java\tscript:alert(1)", "javascript:"},
                                                         {"java\nscript:x", "javascript:"},
                                                         {" \x01javascript:x", "javascript:"},
                                                         {"data:text/html,x", "data:"},
                                                         {"data:image/png;base64,x", "data:"},
                                                         {"vbscript:x", "vbscript:"},
                                                         {"file:///etc/passwd", "file:"},
                                                         {"blob:https://x", "blob:"},
                                                         {"ms-msdt:/id", "ms-msdt:"},
                                                         {"ftp://x", "ftp:"}};
    for (const auto& [target, scheme] : cases) {
        CAPTURE(target);
        const auto fault = target_fault(target);
        REQUIRE(fault);
        CHECK_THAT(fault->message, Catch::Contains(scheme));
        CHECK_FALSE(fault->hint.empty());
    }
}

TEST_CASE("Addresses that leave the site by stealth or lead nowhere are refused") {
    for (const char* bad : {"//evil.example", "/\t/evil.example", "\\\\evil", "a\\b", "/code/a.html", "", " ", "\t\n",
                            "https://exam ple.org"}) {
        CAPTURE(bad);
        CHECK(target_fault(bad));
    }
}

TEST_CASE("A picture is a file of the site") {
    CHECK_FALSE(picture_fault("map.png"));
    CHECK_FALSE(picture_fault("../pages/map.png"));
    for (const char* bad : {"https://example.org/map.png", "HTTP://example.org/a.png", "data:image/png;base64,x",
                            "java\tscript:x", "//host/a.png", "/a.png", ""}) {
        CAPTURE(bad);
        CHECK(picture_fault(bad));
    }
}

TEST_CASE("Only the four schemes leave the site") {
    CHECK(leaves_site("https://example.org"));
    CHECK(leaves_site("MAILTO:a@b.example"));
    CHECK(leaves_site("tel:1"));
    CHECK_FALSE(leaves_site("a.md"));
    CHECK_FALSE(leaves_site("a/https:b"));
    CHECK_FALSE(leaves_site("#https:"));
    CHECK_FALSE(leaves_site("https"));
}

}  // namespace
}  // namespace codify
