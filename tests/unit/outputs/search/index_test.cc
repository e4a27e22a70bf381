#include "outputs/search/index.h"

#include <algorithm>
#include <vector>

#include "outputs/search/script.h"
#include "outputs/search/spelling.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

/// The problems of a search over one page with the synonyms in `table`.
std::vector<Diagnostic> problems_of(const std::string& say, const std::string& find) {
    const auto loaded =
        load_files({{"pages/index.md",
                     "+++\ntitle = \"Home\"\n+++\n\nHonest appraisal helps.\n\n## More\n\nA budget. A server."}});
    auto model = loaded.model;
    model.synonyms = {{{{say, {"content/synonyms.toml", 2, 8}}}, {{find, {"content/synonyms.toml", 3, 9}}}}};
    Diagnostics diagnostics;
    (void)search_files(model, diagnostics);
    return diagnostics.sorted();
}

std::string literal(std::string_view text) {
    std::string out;
    append_literal(out, text);
    return out;
}

}  // namespace

TEST_CASE("the real site's index is made without a problem and always alike", "[search]") {
    Diagnostics diagnostics;
    const auto once = search_files(real_site().model, diagnostics);
    const auto again = search_files(real_site().model, diagnostics);
    CHECK(diagnostics.sorted().empty());
    CHECK(once.index.bytes == again.index.bytes);
    CHECK(once.texts.bytes == again.texts.bytes);
    CHECK(once.texts.fingerprint == again.texts.fingerprint);
    CHECK(once.index.bytes.size() < 60'000);
}

TEST_CASE("an address that is the name of its title is left out, and such an anchor is a star", "[search]") {
    const auto loaded =
        load_files({{"pages/index.md", "+++\ntitle = \"Home\"\n+++\n\nText.\n\n## Much more\n\nText.\n"},
                    {"pages/more-of-it.md", "+++\ntitle = \"More of it\"\n+++\n\nText.\n"}});
    Diagnostics diagnostics;
    const auto index = search_files(loaded.model, diagnostics).index.bytes;
    CHECK(index.find("\\nMuch more\\t*\\t") != std::string::npos);
    CHECK(index.find("\\tMore of it\\n") != std::string::npos);
}

TEST_CASE("a synonym of a word that a page has is no problem", "[search]") {
    CHECK(problems_of("PDR", "appraisal").empty());
}

TEST_CASE("a word that no page has is warned of with the nearest one", "[search]") {
    const auto problems = problems_of("PDR", "appraisel");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place.line == 3);
    CHECK(problems[0].rule == "search-word");
    CHECK(problems[0].message == "no page holds the word \"appraisel\"");
    CHECK(problems[0].hint == "did you mean \"appraisal\"?");
    CHECK(problems[0].severity == Severity::warning);
}

TEST_CASE("the words of a phrase must stand in one part of a page, or in its title", "[search]") {
    CHECK(problems_of("PDR", "honest appraisal").empty());
    CHECK(problems_of("PDR", "honest home").empty());
    REQUIRE(problems_of("PDR", "honest server").size() == 1);
    CHECK(problems_of("PDR", "honest server")[0].hint == "write each as a text of its own");
}

TEST_CASE("a text without a word that counts is warned of", "[search]") {
    REQUIRE(problems_of("PDR", "of the").size() == 1);
    CHECK(problems_of("PDR", "of the")[0].hint == "write a word that says more");
    REQUIRE(problems_of("&", "budget").size() == 1);
    CHECK(problems_of("&", "budget")[0].place.line == 2);
}

TEST_CASE("no character of a text can end its literal, its line or its script", "[search]") {
    CHECK(literal("a \"b\" \\ c") == R"("a \"b\" \\ c")");
    CHECK(literal("</script>") == R"("\x3c/script>")");
    CHECK(literal("one\ntwo\tthree\r") == R"("one\ntwo\tthree\x0d")");
    CHECK(literal("\u2028\u2029é") == "\"\\u2028\\u2029é\"");
    CHECK(literal("a text that is longer than a block of 32 bytes, < and \u2028") ==
          "\"a text that is longer than a block of 32 bytes, \\x3c and \\u2028\"");
}

TEST_CASE("each rule of spelling is one line for the browser", "[search]") {
    const auto rules = spelling_rules();
    CHECK(rules.substr(0, rules.find('\n')) == "^(.{3,}?)iz(?!en|on)\t$1is");
    CHECK(std::count(rules.begin(), rules.end(), '\n') == std::count(rules.begin(), rules.end(), '\t'));
}

}  // namespace codify
