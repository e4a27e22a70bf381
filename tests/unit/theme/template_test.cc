#include "theme/template.h"

#include <atomic>

#include "base/parallel.h"
#include "tests/support/catch.h"

namespace codify {
namespace {

Template made(const std::vector<std::string>& lines) {
    TemplateText text;
    for (const auto& line : lines) text.lines.push_back({line, {}});
    return Template(text);
}

std::string filled(const std::vector<std::string>& lines, const View& page, const View& site = {}) {
    std::string out;
    made(lines).render(site, page, out);
    return out;
}

}  // namespace

TEST_CASE("texts are escaped and markup is not", "[theme]") {
    View view;
    view.text("title", "<Fish> & \"chips\"").html("body", "<p>&amp;</p>");
    CHECK(filled({"<h1>{{title}}</h1>{{{body}}}"}, view) ==
          "<h1>&lt;Fish&gt; &amp; &quot;chips&quot;</h1><p>&amp;</p>\n");
}

TEST_CASE("a value of the page wins over the site's, and one of an entry over both", "[theme]") {
    View site, page;
    site.text("title", "site").text("name", "S");
    page.text("title", "page");
    std::vector<View> entries(2);
    entries[0].text("title", "first");
    entries[1].text("name", "second");
    page.list("entries", std::move(entries));
    CHECK(filled({"{{#entries}}[{{title}} {{name}}]{{/entries}}"}, page, site) == "[first S][page second]\n");
}

TEST_CASE("flags, objects and empty lists open and close their sections", "[theme]") {
    View next, view;
    next.text("label", "N");
    view.flag("draft", true)
        .flag("has_links", false)
        .object("next", std::move(next))
        .absent("previous")
        .list("links", {});
    CHECK(filled({"{{#draft}}d{{/draft}}{{^draft}}-{{/draft}}{{#has_links}}l{{/has_links}}"}, view) == "d\n");
    CHECK(filled({"{{#next}}{{label}}{{/next}}{{^next}}-{{/next}}{{#previous}}p{{/previous}}{{#links}}x{{/"
                  "links}}{{^links}}none{{/links}}"},
                 view) == "Nnone\n");
}

TEST_CASE("a line that holds only the tag of a section leaves no line behind", "[theme]") {
    View view;
    view.flag("draft", true).html("body", "<p>B</p>\n");
    CHECK(filled({"<main>", "{{#draft}}", "<p>Draft</p>", "{{/draft}}", "{{{body}}}", "</main>"}, view) ==
          "<main>\n<p>Draft</p>\n<p>B</p>\n</main>\n");
}

TEST_CASE("a number is written, and shows the sections of its own form alone", "[theme]") {
    const std::string line =
        "<p>{{#n.one}}one: {{n}}{{/n.one}}{{#n.two}}two: {{n}}{{/n.two}}{{#n.other}}other: {{n}}{{/n.other}}</p>";
    const auto said = [&](std::size_t count, const PluralRules& rules) {
        View view;
        view.count("n", count, rules);
        return filled({line}, view);
    };
    const PluralRules english, welsh("cy");
    CHECK(said(1, english) == "<p>one: 1</p>\n");
    CHECK(said(2, english) == "<p>other: 2</p>\n");
    CHECK(said(2, welsh) == "<p>two: 2</p>\n");
    CHECK(said(6, welsh) == "<p></p>\n");  // many, which has no section here
}

TEST_CASE("a form is that of the innermost number of its name", "[theme]") {
    const PluralRules english;
    View page;
    std::vector<View> entries(2);
    entries[0].count("n", 1, english);
    page.count("n", 3, english).list("entries", std::move(entries));
    CHECK(filled({"{{#entries}}[{{#n.one}}{{n}} page{{/n.one}}{{#n.other}}{{n}} pages{{/n.other}}]{{/entries}}"},
                 page) == "[1 page][3 pages]\n");
}

TEST_CASE("a view tells a number from a text", "[theme]") {
    const Shape counted{"", Shape::Kind::object, {{"n", Shape::Kind::count, {}}}};
    const Shape worded{"", Shape::Kind::object, {{"n", Shape::Kind::text, {}}}};
    View number, text;
    number.count("n", 2, PluralRules());
    text.text("n", "2");
    CHECK(number.mismatch(counted) == "");
    CHECK(text.mismatch(counted) == "n is no number");
    CHECK(number.mismatch(worded) == "n is no text");
}

TEST_CASE("one template renders the same on many threads at once", "[theme]") {
    const auto shared = made({"{{#entries}}<li>{{title}}</li>{{/entries}}"});
    std::atomic<int> wrong = 0;
    parallel_for(200, [&](std::size_t i) {
        View page;
        std::vector<View> entries(i % 7);
        for (auto& entry : entries) entry.text("title", std::to_string(i));
        page.list("entries", std::move(entries));
        std::string out, wanted;
        shared.render(View(), page, out);
        for (std::size_t n = 0; n < i % 7; ++n) wanted += "<li>" + std::to_string(i) + "</li>";
        if (out != wanted + "\n") ++wrong;
    });
    CHECK(wrong == 0);
}

}  // namespace codify
