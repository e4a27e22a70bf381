#include "source/self_check_settings.h"

#include "source/config.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

constexpr const char* kSite = R"(title = "A"
description = "B"
updated = 2025-09-04
[organisation]
name = "C"
email = "c@example.org"
[accessibility]
status = "partial"
contact = "c@example.org"
date = 2025-09-04
)";

std::vector<Diagnostic> settings_problems(const std::string& settings) {
    Diagnostics diagnostics;
    const auto config = read_config(std::string(kSite) + "[self_check]\n" + settings, "site-config.toml", diagnostics);
    CHECK(config.has_value() == !diagnostics.has_errors());
    return diagnostics.sorted();
}

}  // namespace

TEST_CASE("a site without settings for it has a self-check of four answers and an opt-out", "[source]") {
    Diagnostics diagnostics;
    const auto config = read_config(kSite, "site-config.toml", diagnostics);
    REQUIRE(config);
    CHECK(config->self_check.scale.size() == 4);
    CHECK(config->self_check.opt_out == "No chance to demonstrate");
    CHECK(config->self_check.frameworks.empty());
}

TEST_CASE("a publisher sets the answers of the self-check", "[source]") {
    Diagnostics diagnostics;
    const auto config = read_config(
        std::string(kSite) +
            "[self_check]\nscale = [\"5\", \"4\", \"3\", \"2\", \"1\"]\nopt_out = \"none\"\nframeworks = [\"a\"]\n",
        "site-config.toml", diagnostics);
    REQUIRE(config);
    CHECK(config->self_check.scale == std::vector<std::string>{"5", "4", "3", "2", "1"});
    CHECK(config->self_check.opt_out == "none");
    REQUIRE(config->self_check.frameworks.size() == 1);
    CHECK(config->self_check.frameworks[0].id == "a");
    CHECK(config->self_check.frameworks[0].place.line == 14);
}

TEST_CASE("a scale that readers cannot answer with is an error where it stands", "[source]") {
    CHECK(settings_problems("scale = [\"a\", \"b\"]\n").empty());
    CHECK(settings_problems("scale = [\"a\"]\n").at(0).message == "`scale` needs 2 to 7 answers, and this is 1");
    CHECK(settings_problems("scale = []\n").at(0).place.line == 12);
    CHECK(settings_problems("scale = [\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", \"8\"]\n").size() == 1);
    CHECK(settings_problems("scale = [\"a\", \" A\"]\n").at(0).place.column == 15);
    CHECK(settings_problems("scale = [\"a\", \"\"]\n").at(0).message == "an answer of `scale` is empty");
    CHECK(settings_problems("scale = [\"a\", \"b\"]\nopt_out = \"B\"\n").size() == 1);
    CHECK(settings_problems("scale = [\"a\", 2]\n").at(0).rule == "wrong-type");
}

}  // namespace codify
