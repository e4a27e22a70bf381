#include "theme/template_check.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

const Shape& shape() {
    static const Shape root{"",
                            Shape::Kind::object,
                            {{"title", Shape::Kind::text, {}},
                             {"body", Shape::Kind::html, {}},
                             {"draft", Shape::Kind::flag, {}},
                             {"pages", Shape::Kind::count, {}},
                             {"links", Shape::Kind::list, {{"href", Shape::Kind::text, {}}}},
                             {"next", Shape::Kind::object, {{"label", Shape::Kind::text, {}}}}}};
    return root;
}

/// The first problem of a template of one line; its message is empty when there is none.
Diagnostic fault_of(const std::string& line) {
    TemplateText text;
    text.lines.push_back({line, {"page.mustache", 3, 5}});
    Diagnostics diagnostics;
    const bool good = check_template(text, shape(), diagnostics);
    CHECK(good == !diagnostics.has_errors());
    if (good) return {};
    return diagnostics.sorted().front();
}

std::string times(const std::string& text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
}

}  // namespace

TEST_CASE("a template that keeps to its shape is taken", "[theme]") {
    CHECK(fault_of("<h1>{{title}}</h1>{{{body}}}{{#draft}}x{{/draft}}{{^draft}}y{{/draft}}").message == "");
    CHECK(fault_of("{{#links}}<a href=\"{{href}}\">{{title}}</a>{{/links}}{{#next}}{{label}}{{/next}}{{! a note }}")
              .message == "");
}

TEST_CASE("an unknown name has a place in characters and the nearest known name", "[theme]") {
    const auto problem = fault_of("\u00E9\u00E9 {{titel}}");
    CHECK(problem.message == "no value is called titel here");
    CHECK(problem.hint == "did you mean title?");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 8);
    CHECK(fault_of("{{href}}").rule == "unknown-name");
    CHECK(fault_of("{{^links}}{{href}}{{/links}}").rule == "unknown-name");
    CHECK(fault_of("{{#draft}}{{label}}{{/draft}}").rule == "unknown-name");
}

TEST_CASE("a name is used as what it is", "[theme]") {
    CHECK(fault_of("{{body}}").hint == "write {{{body}}}");
    CHECK(fault_of("{{{title}}}").hint == "write {{title}}");
    CHECK(fault_of("{{&title}}").rule == "wrong-tag");
    CHECK(fault_of("{{draft}}").message == "draft has no words of its own");
    CHECK(fault_of("{{links}}").rule == "wrong-tag");
    CHECK(fault_of("{{#title}}x{{/title}}").hint == "there may be a flag for it, such as has_title");
}

TEST_CASE("a number is written as it is, and chooses a form", "[theme]") {
    CHECK(fault_of("{{pages}} {{#pages.one}}page{{/pages.one}}{{#pages.other}}pages of {{title}}{{/pages.other}}")
              .message == "");
    CHECK(fault_of("{{#links}}{{#pages.few}}{{href}} {{pages}}{{/pages.few}}{{/links}}").message == "");
    CHECK(fault_of("{{{pages}}}").message == "pages is a number");
    CHECK(fault_of("{{{pages}}}").hint == "write {{pages}}");
    CHECK(fault_of("{{#pages}}x{{/pages}}").message == "pages is a number, which opens no section");
    CHECK(fault_of("{{^pages}}x{{/pages}}").rule == "wrong-tag");
}

TEST_CASE("only a number chooses a form, and only one that there is", "[theme]") {
    CHECK(fault_of("{{#title.one}}x{{/title.one}}").message == "title is no number that could choose a plural form");
    CHECK(fault_of("{{#pages.some}}x{{/pages.some}}").rule == "wrong-tag");
    CHECK(fault_of("{{^pages.one}}x{{/pages.one}}").rule == "wrong-tag");
    CHECK(fault_of("{{#page.one}}x{{/page.one}}").hint == "did you mean pages?");
    CHECK(fault_of("{{#pages.one}}x").hint == "write {{/pages.one}} where it ends");
    CHECK(fault_of("{{#pages.one}}x{{/pages.other}}").message ==
          "the section pages.one must be closed before pages.other");
    CHECK(fault_of("{{pages.one}}").rule == "unknown-name");
}

TEST_CASE("sections close in the reverse order of opening", "[theme]") {
    CHECK(fault_of("{{#draft}}x").hint == "write {{/draft}} where it ends");
    CHECK(fault_of("{{/draft}}").message == "no section draft is open here");
    CHECK(fault_of("{{#draft}}{{#links}}{{/draft}}{{/links}}").message ==
          "the section links must be closed before draft");
}

TEST_CASE("tags are closed on their line, and delimiters stay as they are", "[theme]") {
    CHECK(fault_of("{{title").rule == "unclosed-tag");
    CHECK(fault_of("{{{body}}").hint == "write }}}");
    CHECK(fault_of("{{=<% %>=}}").rule == "delimiter-tag");
}

TEST_CASE("sections stand 64 deep and no deeper", "[theme]") {
    CHECK(fault_of(times("{{#draft}}", 64) + times("{{/draft}}", 64)).message == "");
    const auto problem = fault_of(times("{{#draft}}", 65) + times("{{/draft}}", 65));
    CHECK(problem.rule == "section-depth");
    CHECK(problem.exit == Exit::limit);
}

}  // namespace codify
