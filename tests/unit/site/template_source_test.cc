#include "site/template_source.h"

#include <map>

#include "tests/support/catch.h"

namespace codify {
namespace {

using Templates = std::map<std::string, std::string>;

struct Expanded {
    std::string text;
    std::vector<Diagnostic> problems;
};

Expanded expanded(const Templates& files) {
    Diagnostics diagnostics;
    const auto find = [&](const std::string& name) -> std::optional<TemplateFile> {
        const auto found = files.find(name);
        if (found == files.end()) return std::nullopt;
        TemplateFile file;
        file.path = "themes/t/" + name;
        file.text = found->second;
        return file;
    };
    const auto text = expand_template("page", {"themes/t/theme.toml", 0, 0}, find, diagnostics);
    Expanded out;
    if (text) {
        for (const auto& line : text->lines) out.text += line.text + "|";
    }
    out.problems = diagnostics.sorted();
    return out;
}

const Shape& shape() {
    static const Shape root{"",
                            Shape::Kind::object,
                            {{"title", Shape::Kind::text, {}},
                             {"body", Shape::Kind::html, {}},
                             {"draft", Shape::Kind::flag, {}},
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

TEST_CASE("partials are set in, and indents and empty lines are left out", "[site]") {
    const auto found = expanded({{"templates/page.mustache", "{{> head}}\n\n  <p>\n"},
                                 {"partials/head.mustache", "  {{> title}}\n<hr />\n"},
                                 {"partials/title.mustache", "T\n"}});
    CHECK(found.problems.empty());
    CHECK(found.text == "T|<hr />|<p>|");
}

TEST_CASE("a partial that contains itself is refused with the way round", "[site]") {
    const auto found = expanded({{"templates/page.mustache", "{{> a}}\n"},
                                 {"partials/a.mustache", "{{> b}}\n"},
                                 {"partials/b.mustache", "x\n  {{> a}}\n"}});
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].rule == "partial-cycle");
    CHECK(found.problems[0].place.file == "themes/t/partials/b.mustache");
    CHECK(found.problems[0].place.line == 2);
    CHECK(found.problems[0].place.column == 3);
    CHECK(found.problems[0].message ==
          "this partial contains itself: templates/page.mustache > partials/a.mustache > partials/b.mustache > "
          "partials/a.mustache");
}

TEST_CASE("partials stand 16 deep and no deeper", "[site]") {
    const auto chain = [](int length) {
        Templates files = {{"templates/page.mustache", "{{> p1}}\n"}};
        for (int i = 1; i <= length; ++i)
            files["partials/p" + std::to_string(i) + ".mustache"] =
                i == length ? "end\n" : "{{> p" + std::to_string(i + 1) + "}}\n";
        return expanded(files);
    };
    CHECK(chain(16).text == "end|");
    REQUIRE(chain(17).problems.size() == 1);
    CHECK(chain(17).problems[0].rule == "partial-depth");
}

TEST_CASE("a template or partial that is missing is named where it is called for", "[site]") {
    CHECK(expanded({}).problems.at(0).place.file == "themes/t/theme.toml");
    const auto found = expanded({{"templates/page.mustache", "x\n{{> lost}}\n"}});
    CHECK(found.problems.at(0).rule == "missing-template");
    CHECK(found.problems.at(0).message == "the theme has no partials/lost.mustache");
    CHECK(found.problems.at(0).place.line == 2);
}

TEST_CASE("a partial stands on a line of its own", "[site]") {
    CHECK(expanded({{"templates/page.mustache", "<p>{{> a}}\n"}}).problems.at(0).rule == "partial-placement");
    CHECK(expanded({{"templates/page.mustache", "{{> a}}</p>\n"}}).problems.at(0).rule == "partial-placement");
    CHECK(expanded({{"templates/page.mustache", "  <p>{{> a}}\n"}}).problems.at(0).place.column == 6);
}

TEST_CASE("a template may be 64 KiB long and no longer", "[site]") {
    CHECK(expanded({{"templates/page.mustache", std::string(64 * 1024, 'x')}}).problems.empty());
    const auto problem = expanded({{"templates/page.mustache", std::string(64 * 1024 + 1, 'x')}}).problems.at(0);
    CHECK(problem.rule == "template-too-large");
    CHECK(problem.exit == Exit::limit);
}

TEST_CASE("a template that keeps to its shape is taken", "[site]") {
    CHECK(fault_of("<h1>{{title}}</h1>{{{body}}}{{#draft}}x{{/draft}}{{^draft}}y{{/draft}}").message == "");
    CHECK(fault_of("{{#links}}<a href=\"{{href}}\">{{title}}</a>{{/links}}{{#next}}{{label}}{{/next}}{{! a note }}")
              .message == "");
}

TEST_CASE("an unknown name has a place in characters and the nearest known name", "[site]") {
    const auto problem = fault_of("\u00E9\u00E9 {{titel}}");
    CHECK(problem.message == "no value is called titel here");
    CHECK(problem.hint == "did you mean title?");
    CHECK(problem.place.line == 3);
    CHECK(problem.place.column == 8);
    CHECK(fault_of("{{href}}").rule == "unknown-name");
    CHECK(fault_of("{{^links}}{{href}}{{/links}}").rule == "unknown-name");
    CHECK(fault_of("{{#draft}}{{label}}{{/draft}}").rule == "unknown-name");
}

TEST_CASE("a name is used as what it is", "[site]") {
    CHECK(fault_of("{{body}}").hint == "write {{{body}}}");
    CHECK(fault_of("{{{title}}}").hint == "write {{title}}");
    CHECK(fault_of("{{&title}}").rule == "wrong-tag");
    CHECK(fault_of("{{draft}}").message == "draft has no words of its own");
    CHECK(fault_of("{{links}}").rule == "wrong-tag");
    CHECK(fault_of("{{#title}}x{{/title}}").hint == "there may be a flag for it, such as has_title");
}

TEST_CASE("sections close in the reverse order of opening", "[site]") {
    CHECK(fault_of("{{#draft}}x").hint == "write {{/draft}} where it ends");
    CHECK(fault_of("{{/draft}}").message == "no section draft is open here");
    CHECK(fault_of("{{#draft}}{{#links}}{{/draft}}{{/links}}").message ==
          "the section links must be closed before draft");
}

TEST_CASE("tags are closed on their line, and delimiters stay as they are", "[site]") {
    CHECK(fault_of("{{title").rule == "unclosed-tag");
    CHECK(fault_of("{{{body}}").hint == "write }}}");
    CHECK(fault_of("{{=<% %>=}}").rule == "delimiter-tag");
}

TEST_CASE("sections stand 64 deep and no deeper", "[site]") {
    CHECK(fault_of(times("{{#draft}}", 64) + times("{{/draft}}", 64)).message == "");
    const auto problem = fault_of(times("{{#draft}}", 65) + times("{{/draft}}", 65));
    CHECK(problem.rule == "section-depth");
    CHECK(problem.exit == Exit::limit);
}

}  // namespace codify
