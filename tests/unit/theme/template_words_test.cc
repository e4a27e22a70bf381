#include "theme/template_words.h"

#include <fmt/format.h>

#include "tests/support/catch.h"
#include "tests/support/worded.h"

namespace codify {

TEST_CASE("a word stands in the text of an element and in an attribute", "[theme]") {
    const auto words = words_of("[search]\ntitle = \"Search\"\n[g]\nx = \"X\"\n");
    const auto out =
        worded({"<h1 title=\"{{words.search.title}}\">{{words.search.title}}, {{title}}</h1>", "<p>plain</p>"}, words);
    CHECK(out.text == "<h1 title=\"Search\">Search, {{title}}</h1>|<p>plain</p>|");
    CHECK(worded_line("{{words.g.x}}", words) == "X|");
    CHECK(worded_line("{{{body}}}{{words.g.x}}{{! a note }}{{#flag}}{{words.g.x}}{{/flag}}", words) ==
          "{{{body}}}X{{! a note }}{{#flag}}X{{/flag}}|");
}

TEST_CASE("blanks within the tag of a word are as good as none", "[theme]") {
    const auto words = words_of("[g]\nx = \"X\"\nm = \"a <b>c</b>\"\n");
    CHECK(worded_line("{{ words.g.x }}", words) == "X|");
    CHECK(worded_line("{{# words.g.m }}{{#b}}<i>{{text}}</i>{{/b}}{{/words.g.m}}", words) == "a <i>c</i>|");
}

TEST_CASE("what a word says is escaped, and a blank is left for the script", "[theme]") {
    const auto words = words_of("[g]\nw = \"\\\"Fish\\\" & 'chips' for {count}\"\n");
    CHECK(worded_line("<p>{{words.g.w}}</p>", words) == "<p>&quot;Fish&quot; &amp; 'chips' for {count}</p>|");
}

TEST_CASE("the words that were used are known by the place of their first use", "[theme]") {
    const auto out = worded({"<p>{{words.g.a}}</p>", "<p>{{words.g.a}}{{words.g.b.one}}</p>"},
                            words_of("[g]\na = \"A {{words.g.c}}\"\nb = { other = \"B\" }\nc = \"C\"\nd = \"D\"\n"));
    REQUIRE(out.used.size() == 3);
    CHECK(out.used.at("g.a").line == 3);
    CHECK(out.used.at("g.a").column == 8);
    CHECK(out.used.at("g.b").line == 4);
    CHECK(out.used.at("g.c").file.path == "words.toml");
}

TEST_CASE("a value within a word is filled in as one of the template", "[theme]") {
    CHECK(worded_line("<p>{{words.g.w}}</p>", words_of("[g]\nw = \"See {{title}}.\"\n")) == "<p>See {{title}}.</p>|");
}

TEST_CASE("a value that the template has not is told at its place in the file of words", "[theme]") {
    const auto problem =
        value_problem("<p>{{words.g.w}}</p>", words_of("[g]\nv = \"x\"\nw = \"\u00E9\u00E9: {{titel}}\"\n"));
    CHECK(problem.rule == "unknown-name");
    CHECK(problem.hint == "did you mean title?");
    CHECK(problem.place.file.path == "words.toml");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 10);
}

TEST_CASE("a value of the template itself keeps its place beside words", "[theme]") {
    const auto words = words_of("[g]\nw = \"long words\"\nm = \"long <a>words</a> here\"\n");
    const auto after = value_problem("{{words.g.w}}{{titel}}", words);
    CHECK(after.place.file.path == "page.mustache");
    CHECK(after.place.line == 3);
    CHECK(after.place.column == 18);
    const auto look = value_problem("{{#words.g.m}}{{#a}}<a href=\"{{href}}\">{{text}}</a>{{/a}}{{/words.g.m}}", words);
    CHECK(look.place.file.path == "page.mustache");
    CHECK(look.place.column == 34);
    const auto behind = value_problem("{{#words.g.m}}{{#a}}{{text}}{{href}}{{/a}}{{/words.g.m}}", words);
    CHECK(behind.place.column == 33);
}

TEST_CASE("a word may stand within a word", "[theme]") {
    const auto words = words_of(
        "[g]\neffort = \"{{words.g.w}}, {{words.g.v}}\"\nw = { one = \"{{n}} page\", other = \"{{n}} pages\" }\nv = "
        "\"<b>x</b>\"\n");
    CHECK(worded_line("{{#words.g.effort}}{{#b}}<i>{{text}}</i>{{/b}}{{/words.g.effort}}", words) ==
          "{{#n.one}}{{n}} page{{/n.one}}{{#n.other}}{{n}} pages{{/n.other}}, <i>x</i>|");
    const auto unknown = word_problem("{{words.g.a}}", words_of("[g]\na = \"x {{words.g.bee}}\"\nbees = \"B\"\n"));
    CHECK(unknown.rule == "unknown-word");
    CHECK(unknown.hint == "did you mean words.g.bees?");
    CHECK(unknown.place.file.path == "words.toml");
    CHECK(unknown.place.column == 8);
}

TEST_CASE("a word within itself is refused, however many forms it has", "[theme]") {
    const auto problem =
        word_problem("{{words.g.a}}", words_of("[g]\na = \"x {{words.g.b}}\"\nb = \"{{words.g.a}}\"\n"));
    CHECK(problem.rule == "bad-word");
    CHECK(problem.message == "the word g.a contains itself");
    CHECK(problem.hint == "take it out of one of: g.a and g.b");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 6);
    const auto forms =
        words_of("[g]\na = { zero = \"{{n}} {{words.g.a}}\", other = \"{{n}} {{words.g.a}} {{words.g.a}}\" }\n", "cy");
    CHECK(worded_line("{{words.g.a}}", forms) == "the word g.a contains itself");
    CHECK(worded_line("{{words.g.c}}{{words.g.c}}", words_of("[g]\nc = \"{{words.g.d}}{{words.g.d}}\"\nd = \"x\"\n")) ==
          "xxxx|");
}

TEST_CASE("words stand 8 deep within words and no deeper", "[theme]") {
    const auto chain = [](int length) {
        std::string text = "[g]\n";
        for (int i = 0; i < length; ++i) text += fmt::format("w{} = \"{{{{words.g.w{}}}}}\"\n", i, i + 1);
        return worded_line("{{words.g.w0}}", words_of(text + fmt::format("w{} = \"end\"\n", length)));
    };
    CHECK(chain(8) == "end|");
    CHECK(chain(9) == "words stand more than 8 deep within words here");
}

TEST_CASE("words within words that grow without measure are a limit, told once", "[theme]") {
    std::string text = "[g]\n";
    for (int i = 0; i < 7; ++i) {
        text += fmt::format("w{} = \"", i);
        for (int j = 0; j < 8; ++j) text += fmt::format("{{{{words.g.w{}}}}}", i + 1);
        text += "\"\n";
    }
    const auto words = words_of(text + "w7 = \"again and \"\n");
    TemplateText line;
    line.lines.push_back({"{{words.g.w0}}", {"page.mustache", 3, 5}});
    Diagnostics diagnostics;
    (void)TemplateWords(words, diagnostics).put_into(line);
    const auto problems = diagnostics.sorted();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "template-too-large");
    CHECK(problems[0].message == "with its words this line is longer than 65,536 bytes");
    CHECK(problems[0].exit == Exit::limit);
    CHECK(line.lines.at(0).text.size() < 80'000);
}

TEST_CASE("a word that there is not is told with the nearest that there is", "[theme]") {
    const auto words = words_of("[search]\ntitle = \"Search\"\nfound = { one = \"1\", other = \"{n}\" }\n");
    const auto problem = word_problem("<h1>{{words.search.titel}}</h1>", words);
    CHECK(problem.rule == "unknown-word");
    CHECK(problem.message == "there is no word search.titel");
    CHECK(problem.hint == "did you mean words.search.title?");
    CHECK(problem.place.file.path == "page.mustache");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 9);
    CHECK(word_problem("{{words.x}}", words).hint.starts_with("add it to words/en-GB.toml of the theme"));
    CHECK(word_problem("{{words.search.found.ones}}", words).hint == "did you mean words.search.found?");
    CHECK(word_problem("{{words.search.title.}}", words).message == "there is no word search.title.");
    CHECK(word_problem("{{words.search.found.more}}", words).message == "there is no word search.found.more");
    CHECK(word_problem("{{#words.search.found.one}}{{/words.search.found.one}}", words).rule == "unknown-word");
    CHECK(word_problem("{{#words.nothing.there}}x{{/words.nothing.there}}", words).rule == "unknown-word");
}

TEST_CASE("every problem of a template with its words is told", "[theme]") {
    const auto out = worded({"{{words.g.x}}{{words.g.y}}", "{{words.g.z}}"}, words_of("[g]\nlonger = \"x\"\n"));
    CHECK(out.problems.size() == 3);
}

TEST_CASE("a list of words is none that a template can say", "[theme]") {
    const auto words = words_of("[dates]\nmonths = [\"January\"]\ntitle = \"{{words.dates.months}}\"\n");
    const auto problem = word_problem("{{words.dates.months}}", words);
    CHECK(problem.rule == "unknown-word");
    CHECK(problem.message == "the word dates.months is a list of texts");
    CHECK(problem.hint == "only the program says lists; name a word that is one text");
    CHECK(word_problem("{{words.dates.title}}", words).message == "the word dates.months is a list of texts");
}

TEST_CASE("a tag that is not closed is left for the check of the template to tell", "[theme]") {
    const auto problem = value_problem("<p>{{words.g.w</p>", words_of("[g]\nw = \"x\"\n"));
    CHECK(problem.rule == "unclosed-tag");
    CHECK(problem.place.column == 8);
}

}  // namespace codify
