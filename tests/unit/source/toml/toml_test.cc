#include "source/toml/toml.h"

#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

std::optional<TomlValue> parse(const std::string& text, Diagnostics& diagnostics, int first_line = 1) {
    return parse_toml(text, first_line, {"site-config.toml", diagnostics, Exit::usage});
}

TomlValue parsed(const std::string& text) {
    Diagnostics diagnostics;
    auto value = parse(text, diagnostics);
    CAPTURE(text, first_message(diagnostics));
    REQUIRE(value);
    return std::move(*value);
}

TEST_CASE("Every kind of value keeps its content") {
    const auto value = parsed(
        "text = \"a\\tb\"\nnumber = -12\nreal = 1.5\nflag = true\ndate = 2025-09-04\nlist = [\"a\", \"b\"]\n[table]\nx "
        "= 1\n");
    CHECK(value.text_of("text") == "a\tb");
    CHECK(value.integer_of("number") == -12);
    CHECK(value.flag_of("flag"));
    CHECK(value.text_of("date") == "2025-09-04");
    REQUIRE(value.items_of("list").size() == 2);
    CHECK(value.items_of("list")[1].text == "b");
    REQUIRE(value.find("table"));
    CHECK(value.find("table")->integer_of("x") == 1);
    const std::pair<const char*, TomlValue::Kind> kinds[] = {
        {"text", TomlValue::Kind::text},  {"number", TomlValue::Kind::integer}, {"real", TomlValue::Kind::real},
        {"flag", TomlValue::Kind::flag},  {"date", TomlValue::Kind::date},      {"list", TomlValue::Kind::list},
        {"table", TomlValue::Kind::table}};
    for (const auto& [key, kind] : kinds) {
        CAPTURE(key);
        REQUIRE(value.find(key));
        CHECK(value.find(key)->kind == kind);
        CHECK_FALSE(kind_name(kind).empty());
    }
}

TEST_CASE("An absent key gives the stated default") {
    const auto value = parsed("");
    CHECK(value.find("x") == nullptr);
    CHECK(value.text_of("x", "d") == "d");
    CHECK(value.integer_of("x", 7) == 7);
    CHECK(value.flag_of("x", true));
    CHECK(value.items_of("x").empty());
}

TEST_CASE("Values and keys know their line and column, from the first line that was given") {
    Diagnostics diagnostics;
    const auto value = parse("# note\n\n  title = \"x\"\n[[a]]\nb = 1\n", diagnostics, 10);
    REQUIRE(value);
    const auto* title = value->find("title");
    REQUIRE(title);
    CHECK(title->line == 12);
    CHECK(title->column == 11);
    const auto member =
        std::find_if(value->members.begin(), value->members.end(), [](const auto& m) { return m.key == "title"; });
    CHECK(member->line == 12);
    CHECK(member->column == 3);
    CHECK(value->items_of("a").at(0).find("b")->line == 14);
}

TEST_CASE("A fault of syntax is reported where it is, in the class that was asked for") {
    for (const std::string bad : {"x = \n", "a = 1\na = 2\n", "[t\n", "x = \"\xFF\"\n", "= 1\n", "x = \"a\n\"\n"}) {
        CAPTURE(bad);
        Diagnostics diagnostics;
        CHECK_FALSE(parse("ok = 1\n" + bad, diagnostics, 5));
        REQUIRE(diagnostics.sorted().size() == 1);
        const auto problem = diagnostics.sorted()[0];
        CHECK(problem.rule == "toml-syntax");
        CHECK(problem.exit == Exit::usage);
        CHECK(problem.place.line >= 5);
        CHECK(problem.place.line <= 8);
        CHECK_FALSE(problem.message.empty());
    }
    Diagnostics diagnostics;
    CHECK_FALSE(parse("a = 1\n\na = 2\n", diagnostics, 5));
    CHECK(diagnostics.sorted().at(0).place.line == 7);
}

TEST_CASE("More than 64 KiB are a limit breached") {
    Diagnostics diagnostics;
    CHECK_FALSE(parse("x = \"" + std::string(65536, 'a') + "\"\n", diagnostics));
    CHECK(diagnostics.exit() == Exit::limit);
    CHECK(diagnostics.sorted().at(0).rule == "settings-too-large");
    CHECK(parsed("x = \"" + std::string(65000, 'a') + "\"\n").text_of("x").size() == 65000);
}

TEST_CASE("A key of too many parts is refused before the library sees it") {
    const auto endless = "a" + repeated(".a", 30000) + " = 1\n";
    const std::string fronts[] = {"",
                                  "x = 1 # don't be misled by an apostrophe\n",
                                  "x = \"\"\"\nit's \"quoted\" here\n\"\"\"\n",
                                  "x = '''\na \"b\n'''\n",
                                  "x = \"a \\\" b\"\n",
                                  "x = 'a \\'\n",
                                  "x = \"\"\n",
                                  "'quoted.key' = 1\n",
                                  "[table]\n"};
    for (const auto& front : fronts) {
        CAPTURE(front);
        Diagnostics diagnostics;
        CHECK_FALSE(parse(front + endless, diagnostics, 3));
        REQUIRE(diagnostics.sorted().size() == 1);
        CHECK(diagnostics.sorted()[0].rule == "settings-too-deep");
        CHECK(diagnostics.sorted()[0].place.line == 3 + static_cast<int>(std::count(front.begin(), front.end(), '\n')));
        CHECK(diagnostics.exit() == Exit::limit);
    }
    Diagnostics diagnostics;
    CHECK_FALSE(parse("[" + endless, diagnostics));
    CHECK_FALSE(parse("x = {" + endless, diagnostics));
    CHECK(diagnostics.exit() == Exit::limit);
}

TEST_CASE("Dots in texts and comments make no key too long") {
    const auto dots = repeated("a.", 200);
    const auto value = parsed("a = \"" + dots + "\"\nb = '" + dots + "' # " + dots + "\nc = \"\"\"\nit's\n" + dots +
                              "\n\"quoted\"\n\"\"\"\nd = [\"" + dots + "\", '''\n" + dots + "''']\n");
    CHECK(value.text_of("a") == dots);
    CHECK(value.text_of("b") == dots);
    CHECK(value.items_of("d").size() == 2);
}

TEST_CASE("Deep lists and tables are a fault, not a crash") {
    for (const auto& bad : {"x = " + std::string(300, '[') + std::string(300, ']'), "x = " + std::string(60000, '['),
                            "x = " + repeated("{a=", 20000), "x = " + repeated("[{a=", 10000)}) {
        Diagnostics diagnostics;
        CHECK_FALSE(parse(bad + "\n", diagnostics));
        CHECK(diagnostics.exit() == Exit::usage);
    }
}

}  // namespace
}  // namespace codify
