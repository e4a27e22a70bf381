#include "theme/template_words.h"

#include "tests/support/catch.h"
#include "tests/support/worded.h"

namespace codify {
namespace {

constexpr const char* kCounted = R"([g]
w = { one = "{{n}} page", two = "{{n}} dwy", many = "{{n}} m", other = "{{n}} pages" }
)";

constexpr const char* kForScripts = R"([g]
w = { one = "1 page", two = "2 dwy", other = "{n} pages" }
)";

}  // namespace

TEST_CASE("a number in a word is one that the template has", "[theme]") {
    const auto problem = value_problem("{{words.g.w}}", words_of("[g]\nw = { other = \"{{title}} pages\" }\n"));
    CHECK(problem.message == "title is no number that could choose a plural form");
    CHECK(problem.place.file.path == "words.toml");
    CHECK(problem.place.line == 2);
}

TEST_CASE("a word with forms has the one for its first value", "[theme]") {
    CHECK(worded_line("<p>{{words.g.w}}</p>", words_of(kCounted)) ==
          "<p>{{#n.one}}{{n}} page{{/n.one}}{{#n.other}}{{n}} pages{{/n.other}}</p>|");
    CHECK(worded_line("<p>{{words.g.w}}</p>", words_of(kCounted, "cy")) ==
          "<p>{{#n.zero}}{{n}} pages{{/n.zero}}{{#n.one}}{{n}} page{{/n.one}}{{#n.two}}{{n}} dwy{{/n.two}}"
          "{{#n.few}}{{n}} pages{{/n.few}}{{#n.many}}{{n}} m{{/n.many}}{{#n.other}}{{n}} pages{{/n.other}}</p>|");
}

TEST_CASE("a word whose forms nothing chooses is said by the name of a form", "[theme]") {
    const auto problem = word_problem("{{words.g.w}}", words_of(kForScripts));
    CHECK(problem.rule == "word-form");
    CHECK(problem.message == "no number chooses a form of the word g.w here");
    CHECK(problem.hint == "name the form: {{words.g.w.other}}");
    CHECK(worded_line("<p data-one=\"{{words.g.w.one}}\" data-many=\"{{words.g.w.other}}\">", words_of(kForScripts)) ==
          "<p data-one=\"1 page\" data-many=\"{n} pages\">|");
    CHECK(worded_line("{{words.g.w.few}}", words_of(kForScripts)) == "{n} pages|");
}

TEST_CASE("a line of its own is repeated for the further forms of a language", "[theme]") {
    const std::vector<std::string> lines = {
        "<p>{{words.g.w.other}}</p>", "{{#words.g.w.more}}<p data-word=\"w-{{form}}\">{{text}}</p>{{/words.g.w.more}}",
        "<hr />"};
    CHECK(worded(lines, words_of(kForScripts)).text == "<p>{n} pages</p>|<hr />|");
    CHECK(worded(lines, words_of(kForScripts, "cy")).text ==
          "<p>{n} pages</p>|<p data-word=\"w-zero\">{n} pages</p>|<p data-word=\"w-two\">2 dwy</p>|"
          "<p data-word=\"w-few\">{n} pages</p>|<p data-word=\"w-many\">{n} pages</p>|<hr />|");
}

TEST_CASE("further forms within a tag stay on its line", "[theme]") {
    const std::string line =
        "<p data-one=\"{{words.g.w.one}}\"{{#words.g.w.more}} data-{{form}}=\"{{text}}\"{{/words.g.w.more}}>";
    CHECK(worded_line(line, words_of(kForScripts)) == "<p data-one=\"1 page\">|");
    CHECK(worded_line(line, words_of(kForScripts, "pl")) ==
          "<p data-one=\"1 page\" data-few=\"{n} pages\" data-many=\"{n} pages\">|");
}

}  // namespace codify
