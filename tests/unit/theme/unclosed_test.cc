#include "theme/unclosed.h"

#include <string>

#include "tests/support/catch.h"
#include "theme/script_texts.h"
#include "theme/style_tokens.h"

namespace codify {
namespace {

std::string values(const std::string& css) {
    std::string out;
    for (const auto& token : style_tokens(css).tokens) {
        if (token.kind != StyleToken::Kind::blank) out += token.value + "|";
    }
    return out;
}

TEST_CASE("Styles are read with their escapes decoded") {
    CHECK(values("A:Hover { Color: RED }") == "a|:|hover|{|color|:|red|}|");
    CHECK(values("u\\72l( a\\29 b ) u\\52 L(\"c\\A d\")") == "a)b|url|c\nd|)|");
    CHECK(values("@\\69mport 'a\\\nb'; --Own-x: \\0;") == "import|ab|;|--Own-x|:|\xEF\xBF\xBD|;|");
    CHECK(values("-1.5E3px +.5% 1e 1.a #fff #\\31 -a --b") == "-1.5E3px|+.5%|1e|1|.|a|fff|1-a|--b|");
    CHECK(values("a/**/b /* \" */ c") == "a|b|c|");
}

std::string fault_of(const Unclosed& unclosed) {
    return unclosed.message.empty() ? "" : std::to_string(unclosed.at) + " " + unclosed.message;
}
std::string style_fault(const std::string& css) { return fault_of(style_tokens(css).unclosed); }
std::string script_fault(const std::string& script) { return fault_of(script_texts(script).unclosed); }

TEST_CASE("Whatever a text is cut off in is told, and cutting at a whole rule is not") {
    const std::string css = "@media print{a[b=\"c\"]{d:url(e);f:calc(1px)/*g*/}}";
    for (std::size_t size = 1; size < css.size(); ++size) {
        CAPTURE(css.substr(0, size));
        const bool whole = size < css.find('{') + 1;
        CHECK(style_fault(css.substr(0, size)).empty() == whole);
    }
    CHECK(style_fault(css).empty());
    const std::string script = "({a:[`b${c('d')}`,/[/]/g,\"e\"/*f*/]})";
    for (std::size_t size = 1; size < script.size(); ++size) {
        CAPTURE(script.substr(0, size));
        CHECK_FALSE(script_fault(script.substr(0, size)).empty());
    }
    CHECK(script_fault(script).empty());
}

TEST_CASE("The bracket that was left out is found by its indent") {
    CHECK(style_fault("a {\n  b {\n    c: d;\n  }\n  e {\n    f: g;\n  h {\n  }\n}\n") == "28 this { is never closed");
    CHECK(script_fault("a(() => {\n  b([\n    1,\n  c();\n});\n") == "14 this [ is not closed before the next }");
    CHECK(style_fault("a { b: c;\n") == "2 this { is never closed");
}

TEST_CASE("Texts of scripts come with their escapes decoded") {
    std::string out;
    for (const auto& text : script_texts("'\\x41\\u0042\\u{1F600}\\n' + `c${d + \"e\"}f` + \"\\'g\\\nh\"").texts)
        out += text.value + "|";
    CHECK(out == "AB\U0001F600 |c|e|f|'gh|");
}

TEST_CASE("Places count characters and not bytes") {
    const auto place = place_in("é\nüü x", 8, "a.css");
    CHECK(place.file == "a.css");
    CHECK(place.line == 2);
    CHECK(place.column == 4);
}

}  // namespace
}  // namespace codify
