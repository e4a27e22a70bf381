#include "theme/template_words.h"

#include "tests/support/catch.h"
#include "tests/support/worded.h"

namespace codify {

TEST_CASE("the template says what the marks of a word look like, in any order", "[theme]") {
    const std::string looks =
        "<p>{{#words.g.w}}{{#one}}<a "
        "href=\"{{href}}\">{{text}}</a>{{/one}}{{#two}}<b>{{text}}</b>{{/two}}{{/words.g.w}}</p>";
    CHECK(worded_line(looks, words_of("[g]\nw = \"A <one>b {{n}}</one> & <two>c</two>.\"\n")) ==
          "<p>A <a href=\"{{href}}\">b {{n}}</a> &amp; <b>c</b>.</p>|");
    CHECK(worded_line(looks, words_of("[g]\nw = \"<two>c</two> a <one>b</one>\"\n")) ==
          "<p><b>c</b> a <a href=\"{{href}}\">b</a></p>|");
}

TEST_CASE("a mark may be met twice, and look different by the values of a page", "[theme]") {
    const auto words = words_of("[g]\nw = \"<a>x</a>, <a>y</a>\"\n");
    CHECK(worded_line("{{#words.g.w}}{{#a}}{{#has}}<a>{{text}}</a>{{/has}}{{^has}}-{{/has}}{{/a}}{{/words.g.w}}",
                      words) ==
          "{{#has}}<a>x</a>{{/has}}{{^has}}-{{/has}}, {{#has}}<a>y</a>{{/has}}{{^has}}-{{/has}}|");
}

TEST_CASE("what a mark looks like may say words itself", "[theme]") {
    const auto words = words_of("[g]\nw = \"See <a>here</a>\"\nhint = \"opens a list\"\n");
    const auto out =
        worded({"{{#words.g.w}}{{#a}}<a title=\"{{words.g.hint}}\">{{text}}</a>{{/a}}{{/words.g.w}}"}, words);
    CHECK(out.problems.empty());
    CHECK(out.text == "See <a title=\"opens a list\">here</a>|");
    CHECK(out.used.at("g.hint").column == 35);
}

TEST_CASE("a mark that the template does not show is refused with what to write", "[theme]") {
    const auto words = words_of("[g]\nw = \"See <link>here</link>\"\n");
    const auto problem = word_problem("<p>{{words.g.w}}</p>", words);
    CHECK(problem.rule == "word-mark");
    CHECK(problem.message == "the word g.w marks some of its words as <link>");
    CHECK(problem.hint ==
          "say what they look like: {{#words.g.w}}{{#link}}<a href=\"…\">{{text}}</a>{{/link}}{{/words.g.w}}");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 8);
    CHECK(word_problem("{{#words.g.w}}{{/words.g.w}}", words).rule == "word-mark");
    CHECK(word_problem("{{#words.g.w}}{{#link}}{{text}}{{/words.g.w}}", words_of("[g]\nw = \"x\"\n")).rule ==
          "word-mark");
}

TEST_CASE("the look of a mark that the word has not is refused, for it would be lost", "[theme]") {
    const auto words = words_of("[g]\nw = \"See <link>here</link>\"\nv = \"plain\"\n");
    const auto problem = word_problem(
        "{{#words.g.w}}{{#link}}<a>{{text}}</a>{{/link}}{{#bold}}<b>{{text}}</b>{{/bold}}{{/words.g.w}}", words);
    CHECK(problem.rule == "word-mark");
    CHECK(problem.message.starts_with("the word g.w has no mark for this: {{#bold}}"));
    CHECK(problem.hint.find("it reads \"See <link>here</link>\"") != std::string::npos);
    CHECK(problem.place.column == 52);
    CHECK(word_problem("{{#words.g.v}}<b>bold</b>{{/words.g.v}}", words).place.column == 19);
    CHECK(word_problem("{{#words.g.w}} {{#link}}{{text}}{{/link}}{{/words.g.w}}", words).rule == "word-mark");
}

TEST_CASE("a form may do without a mark", "[theme]") {
    const auto words = words_of("[g]\nw = { one = \"{{n}} page\", other = \"{{n}} <a>pages</a>\" }\n");
    CHECK(worded_line("{{#words.g.w}}{{#a}}<a>{{text}}</a>{{/a}}{{/words.g.w}}", words) ==
          "{{#n.one}}{{n}} page{{/n.one}}{{#n.other}}{{n}} <a>pages</a>{{/n.other}}|");
}

TEST_CASE("a look without the place of the marked words is refused", "[theme]") {
    const auto problem = word_problem("{{#words.g.w}}{{#link}}<a>here</a>{{/link}}{{/words.g.w}}",
                                      words_of("[g]\nw = \"See <link>here</link>\"\n"));
    CHECK(problem.rule == "word-mark");
    CHECK(problem.message == "{{text}} does not stand in {{#link}}");
    CHECK(problem.place.column == 19);
}

TEST_CASE("the section of a word is closed on its line", "[theme]") {
    const auto out =
        worded({"<p>{{#words.g.w}}{{#a}}{{text}}{{/a}}", "{{/words.g.w}}</p>"}, words_of("[g]\nw = \"<a>x</a>\"\n"));
    REQUIRE(out.problems.size() == 1);
    CHECK(out.problems[0].rule == "unclosed-section");
    CHECK(out.problems[0].message == "the section words.g.w is not closed on its line");
    CHECK(out.problems[0].hint == "write {{/words.g.w}} where it ends");
    CHECK(out.problems[0].place.line == 3);
    CHECK(out.problems[0].place.column == 8);
}

}  // namespace codify
