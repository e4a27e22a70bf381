#include "source/toml/front_matter.h"

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

struct Refused {
    Places where;
    std::string message;
    std::string hint;
};

Refused refused(const std::string& text) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_front_matter(text, "a.md", diagnostics));
    CHECK(diagnostics.exit() == Exit::content);
    return {places(diagnostics), first_message(diagnostics), first_hint(diagnostics)};
}

TEST_CASE("Settings and text are divided, and both know their lines") {
    Diagnostics diagnostics;
    const std::string text = "+++\ntitle = \"A\"\norder = 2\n+++\n\nText\n+++\n";
    const auto front = read_front_matter(text, "a.md", diagnostics);
    REQUIRE(front);
    CHECK(front->settings.text_of("title") == "A");
    CHECK(front->settings.find("order")->line == 3);
    CHECK(front->body == "\nText\n+++\n");
    CHECK(front->body_line == 5);
    CHECK(places(diagnostics).empty());
}

TEST_CASE("A file may end with its settings") {
    for (const char* text : {"+++\n+++", "+++\n+++\n", "+++  \ntitle = \"A\"\n+++ "}) {
        CAPTURE(text);
        Diagnostics diagnostics;
        const auto front = read_front_matter(text, "a.md", diagnostics);
        REQUIRE(front);
        CHECK(front->body.empty());
    }
}

TEST_CASE("An empty file is reported as empty") {
    for (const char* text : {"", "\n \n"}) {
        const auto found = refused(text);
        CHECK(found.where == Places{"1:1 front-matter"});
        CHECK(found.message == "this file is empty");
    }
}

TEST_CASE("Missing settings are reported with how to write them") {
    for (const char* text : {"# Title\n", "\n+++\n+++\n", "---\ntitle: x\n---\n", "++++\n++++\n"}) {
        CAPTURE(text);
        const auto found = refused(text);
        CHECK(found.where == Places{"1:1 front-matter"});
        CHECK_THAT(found.hint, Catch::Contains("+++"));
    }
}

TEST_CASE("Settings that are never closed are reported") {
    CHECK_THAT(refused("+++\ntitle = \"A\"\nText\n").message, Catch::Contains("never closed"));
    CHECK_THAT(refused("+++").message, Catch::Contains("never closed"));
}

TEST_CASE("Settings longer than 16 KiB are refused") {
    const auto settings = [](std::size_t size) { return "+++\n# " + std::string(size - 3, 'x') + "\n+++\n"; };
    CHECK_THAT(refused(settings(16 * 1024 + 1)).message, Catch::Contains("16 KiB"));
    Diagnostics diagnostics;
    CHECK(read_front_matter(settings(16 * 1024), "a.md", diagnostics));
}

TEST_CASE("A fault in the settings is reported at its line in the file") {
    const auto found = refused("+++\ntitle = \"A\"\ntitle = \"B\"\n+++\n");
    REQUIRE(found.where.size() == 1);
    CHECK_THAT(found.where[0], Catch::StartsWith("3:"));
    CHECK_THAT(found.where[0], Catch::EndsWith("toml-syntax"));
}

}  // namespace
}  // namespace codify
