#include "theme/template_expand.h"

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
    TemplateFiles prepared(find);
    const auto text = expand_template("page", {"themes/t/theme.toml", 0, 0}, prepared, diagnostics);
    Expanded out;
    if (text) {
        for (const auto& line : text->lines) out.text += line.text + "|";
    }
    out.problems = diagnostics.sorted();
    return out;
}

}  // namespace

TEST_CASE("partials are set in, and indents and empty lines are left out", "[theme]") {
    const auto found = expanded({{"templates/page.mustache", "{{> head}}\n\n  <p>\n"},
                                 {"partials/head.mustache", "  {{> title}}\n<hr />\n"},
                                 {"partials/title.mustache", "T\n"}});
    CHECK(found.problems.empty());
    CHECK(found.text == "T|<hr />|<p>|");
}

TEST_CASE("a partial that contains itself is refused with the way round", "[theme]") {
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

TEST_CASE("partials stand 16 deep and no deeper", "[theme]") {
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

TEST_CASE("a template or partial that is missing is named where it is called for", "[theme]") {
    CHECK(expanded({}).problems.at(0).place.file == "themes/t/theme.toml");
    const auto found = expanded({{"templates/page.mustache", "x\n{{> lost}}\n"}});
    CHECK(found.problems.at(0).rule == "missing-template");
    CHECK(found.problems.at(0).message == "the theme has no partials/lost.mustache");
    CHECK(found.problems.at(0).place.line == 2);
}

TEST_CASE("a partial stands on a line of its own", "[theme]") {
    CHECK(expanded({{"templates/page.mustache", "<p>{{> a}}\n"}}).problems.at(0).rule == "partial-placement");
    CHECK(expanded({{"templates/page.mustache", "{{> a}}</p>\n"}}).problems.at(0).rule == "partial-placement");
    CHECK(expanded({{"templates/page.mustache", "  <p>{{> a}}\n"}}).problems.at(0).place.column == 6);
}

TEST_CASE("a template may be 64 KiB long and no longer", "[theme]") {
    CHECK(expanded({{"templates/page.mustache", std::string(64 * 1024, 'x')}}).problems.empty());
    const auto problem = expanded({{"templates/page.mustache", std::string(64 * 1024 + 1, 'x')}}).problems.at(0);
    CHECK(problem.rule == "template-too-large");
    CHECK(problem.exit == Exit::limit);
}

}  // namespace codify
