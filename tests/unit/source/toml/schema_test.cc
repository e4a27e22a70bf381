#include "source/toml/schema.h"

#include <array>

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

constexpr std::array<std::string_view, 2> kStates = {"draft", "published"};
constexpr std::array<SettingKey, 2> kInner = {
    SettingKey{"id", SettingType::slug, true, "the name of the entry"},
    SettingKey{"state", SettingType::text, false, "how far it is", {}, kStates},
};
constexpr std::array<SettingKey, 12> kKeys = {
    SettingKey{"title", SettingType::words, false, "the name of the site"},
    SettingKey{"port", SettingType::integer, false, "the port of the preview"},
    SettingKey{"open", SettingType::flag, false, "whether to open a browser"},
    SettingKey{"updated", SettingType::date, false, "when it was changed"},
    SettingKey{"path", SettingType::path, false, "a folder"},
    SettingKey{"base_url", SettingType::url, false, "where the site will stand"},
    SettingKey{"contact", SettingType::email, false, "who answers"},
    SettingKey{"names", SettingType::texts, false, "some names"},
    SettingKey{"part", SettingType::table, false, "a part", kInner},
    SettingKey{"parts", SettingType::tables, false, "parts", kInner},
    SettingKey{"shown", SettingType::flags, false, "what is shown"},
    SettingKey{"requires", SettingType::text_map, false, "what each needs"},
};

Diagnostics& check(const std::string& text, Diagnostics& diagnostics, std::span<const SettingKey> keys = kKeys) {
    const auto value = parse_toml(text, 1, {"site-config.toml", diagnostics, Exit::usage});
    REQUIRE(value);
    const bool clean = check_keys(*value, keys, {"site-config.toml", diagnostics, Exit::usage});
    CHECK(clean == !diagnostics.has_errors());
    return diagnostics;
}

Places found(const std::string& text) {
    Diagnostics diagnostics;
    return places(check(text, diagnostics));
}

TEST_CASE("Settings as they should be are taken without a word") {
    CHECK(found("title = \"A\"\nport = 80\nopen = true\nupdated = 2025-09-04\npath = \"a/b.c\"\n"
                "base_url = \"https://example.org/code/\"\ncontact = \"a@b.example\"\nnames = [\"x\"]\n"
                "[part]\nid = \"a-1\"\nstate = \"draft\"\n[[parts]]\nid = \"b\"\n[shown]\nanything = true\n"
                "[requires]\nitem = [\"levels\", \"a | b\"]\n")
              .empty());
}

TEST_CASE("A value of the wrong type is reported with the type expected and the type found") {
    Diagnostics diagnostics;
    check("title = \"x\"\nport = \"80\"\n", diagnostics);
    CHECK(places(diagnostics) == Places{"2:8 wrong-type"});
    CHECK(first_message(diagnostics) == "`port` must be a whole number, and this is a text");
    CHECK(first_hint(diagnostics) == "the port of the preview");
    CHECK(diagnostics.exit() == Exit::usage);
    for (const char* bad : {"title = 1", "open = \"true\"", "updated = \"2025-09-04\"", "names = \"a\"", "names = [1]",
                            "part = []", "parts = {}", "parts = [1]", "shown = {a = 1}", "requires = {a = \"b\"}",
                            "requires = {a = [1]}", "port = 1.5"}) {
        CAPTURE(bad);
        const auto problems = found(bad);
        REQUIRE(problems.size() == 1);
        CHECK_THAT(problems[0], Catch::EndsWith("wrong-type"));
    }
}

TEST_CASE("An unknown key is reported at its name, with the nearest that exists") {
    Diagnostics diagnostics;
    check("port = 1\n  titel = \"x\"\n", diagnostics);
    CHECK(places(diagnostics) == Places{"2:3 unknown-key"});
    CHECK(first_hint(diagnostics) == "did you mean `title`?");
    Diagnostics far;
    check("wholly_other = 1\n", far);
    CHECK_THAT(first_hint(far), Catch::StartsWith("the settings here are: title, port"));
    CHECK(found("[part]\nid = \"a\"\nidd = 1\n") == Places{"3:1 unknown-key"});
    CHECK(found("[[parts]]\nid = \"a\"\n[[parts]]\nid = \"b\"\nx = 1\n") == Places{"5:1 unknown-key"});
}

TEST_CASE("A required key that is missing is reported at its table") {
    CHECK(found("\n[part]\nstate = \"draft\"\n") == Places{"2:1 missing-key"});
    Diagnostics diagnostics;
    check("", diagnostics, kInner);
    CHECK(places(diagnostics) == Places{"1:1 missing-key"});
    CHECK(first_message(diagnostics) == "`id` is missing");
}

TEST_CASE("A text outside the allowed ones is reported with the nearest and all of them") {
    Diagnostics diagnostics;
    check("id = \"a\"\nstate = \"publishd\"\n", diagnostics, kInner);
    CHECK(places(diagnostics) == Places{"2:9 wrong-value"});
    CHECK(first_hint(diagnostics) == "did you mean \"published\"? it may be: draft or published");
}

TEST_CASE("A blank text and a name that is no slug are refused") {
    CHECK(found("title = \"  \"") == Places{"1:9 wrong-value"});
    for (const char* bad : {"A", "a b", "c\xD0\xB0re", "", "-a"}) {
        CAPTURE(bad);
        CHECK(found("[part]\nid = \"" + std::string(bad) + "\"\n") == Places{"2:6 wrong-value"});
    }
}

TEST_CASE("A path leads neither out of the site nor to an absolute place") {
    for (const char* bad : {"/etc", "../x", "a/../../b", "a/..", "~/x", "..", "a\\\\b", ""}) {
        CAPTURE(bad);
        CHECK(found("path = \"" + std::string(bad) + "\"") == Places{"1:8 wrong-value"});
    }
    for (const char* good : {"a", "a/b", "a..b", "...", ".hidden"}) {
        CAPTURE(good);
        CHECK(found("path = \"" + std::string(good) + "\"").empty());
    }
}

TEST_CASE("An address of the web opens with http or https, has a host and no user name") {
    for (const char* bad :
         {"javascript:alert(1)", "https://user:word@example.org/", "example.org", "//example.org", "https://",
          "https:///x", "ftp://example.org", "https://a b", "https://a/?x", "https://a/#x", "HTTPS://a"}) {
        CAPTURE(bad);
        CHECK(found("base_url = \"" + std::string(bad) + "\"") == Places{"1:12 wrong-value"});
    }
    for (const char* good : {"http://localhost:8000", "https://example.org/a/@b", ""}) {
        CAPTURE(good);
        CHECK(found("base_url = \"" + std::string(good) + "\"").empty());
    }
}

TEST_CASE("An e-mail address has two sides and nothing that a link would act on") {
    for (const char* bad : {"", "a", "@b.c", "a@b", "a b@c.d", "a@b.c?subject=x", "mailto:a@b.c"}) {
        CAPTURE(bad);
        CHECK(found("contact = \"" + std::string(bad) + "\"") == Places{"1:11 wrong-value"});
    }
}

TEST_CASE("Every fault of a file is reported, not the first alone") {
    CHECK(found("titel = 1\nport = \"x\"\npath = \"/\"\n").size() == 3);
}

}  // namespace
}  // namespace codify
