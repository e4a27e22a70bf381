#include "source/language_tag.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

TEST_CASE("Tags that every browser takes are language tags") {
    for (const char* tag : {"en", "cy", "en-GB", "EN-gb", "sco", "zh-Hant-TW", "es-419", "en-GB-oxendict", "de-1996",
                            "sl-rozaj-biske", "en-GB-x-nhs", "cy-u-nu-latn", "uk"}) {
        CAPTURE(tag);
        CHECK(is_language_tag(tag));
    }
}

TEST_CASE("Anything else is none: browsers throw at it, or it says something else") {
    for (const char* tag : {"",
                            "x",
                            "e",
                            "en_GB",
                            "en-GB.UTF-8",
                            "en-GB ",
                            " en",
                            "english (uk)",
                            "Welsh",
                            "cymraeg",
                            "english-GB",
                            "engl",
                            "en-",
                            "-en",
                            "en--GB",
                            "en-GB-GB",
                            "en-UK",
                            "en-uk",
                            "de-1996-1996",
                            "en-a",
                            "en-x",
                            "en-u-nu-latn-u-ca",
                            "x-nhs",
                            "i-klingon",
                            "e\u0144",
                            "en-\u202EGB",
                            "123",
                            "en-toolongsubtag"}) {
        CAPTURE(tag);
        CHECK_FALSE(is_language_tag(tag));
    }
}

TEST_CASE("The tag that was meant is found") {
    CHECK(meant_language("en_GB") == "en-GB");
    CHECK(meant_language("en-GB.UTF-8") == "en-GB");
    CHECK(meant_language("en_GB.UTF-8@euro") == "en-GB");
    CHECK(meant_language("en-GB ") == "en-GB");
    CHECK(meant_language("en-UK") == "en-GB");
    CHECK(meant_language("English (UK)") == "en-GB");
    CHECK(meant_language("Welsh") == "cy");
    CHECK_FALSE(meant_language("x"));
    CHECK_FALSE(meant_language(""));
}

TEST_CASE("The language of a tag is its first part, in lower case") {
    CHECK(primary_language("en-GB") == "en");
    CHECK(primary_language("CY") == "cy");
    CHECK(primary_language("zh-Hant-TW") == "zh");
    CHECK(primary_language("") == "");
}

TEST_CASE("The closest language is the same one, else the same with fewer parts, else one of the same first part") {
    const auto closest = [](const char* language, const std::vector<std::string>& tags) {
        return closest_language(language, tags).value_or("none");
    };
    CHECK(closest("en-GB", {"cy", "en", "en-GB"}) == "en-GB");
    CHECK(closest("EN-gb", {"en", "en-GB"}) == "en-GB");
    CHECK(closest("cy-GB", {"en-GB", "cy"}) == "cy");
    CHECK(closest("cy-GB", {"CY"}) == "CY");
    CHECK(closest("zh-Hant-TW", {"zh", "zh-Hant"}) == "zh-Hant");
    CHECK(closest("en-GB-oxendict", {"en-AU", "en", "en-GB"}) == "en-GB");
    CHECK(closest("en", {"cy", "en-GB", "en-US"}) == "en-GB");
    CHECK(closest("en-AU", {"cy", "en-GB"}) == "en-GB");
    CHECK(closest("cy", {"en-GB", "cyx"}) == "none");
    CHECK(closest("gd", {"en-GB", "cy"}) == "none");
    CHECK(closest("cy", {}) == "none");
}

}  // namespace
}  // namespace codify
