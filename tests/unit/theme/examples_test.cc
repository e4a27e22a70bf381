// The examples of the shipped themes, which the gallery shows, and what is said of an example that is wrong.
#include "theme/examples.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "pages/page_kinds.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/html_page.h"
#include "tests/support/repository.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

struct Read {
    std::vector<Component> components;
    std::vector<Diagnostic> problems;
};

Read read(const std::string& theme, const std::vector<RootRef>& search_path) {
    Diagnostics diagnostics;
    const auto chain = ThemeChain::open(theme, search_path, {}, diagnostics);
    Read out;
    if (chain) out.components = read_components(*chain, page_contract(), program_words(), diagnostics);
    out.problems = diagnostics.sorted();
    return out;
}

/// The shipped theme with a child that holds one partial and, unless it is empty, a file of examples for it.
Read child_with(const std::string& partial, const std::string& examples, const std::string& name = "badge") {
    const TempDir folder;
    folder.write("themes/child/theme.toml", "description = \"A child\"\nextends = \"plain\"\n");
    folder.write("themes/child/partials/badge.mustache", partial);
    if (!examples.empty()) folder.write("themes/child/examples/" + name + ".toml", examples);
    return read("child", {Roots(folder.path().string()).site, program_home()});
}

std::string example(const std::string& values) {
    return "about = \"Marks a page.\"\n[[examples]]\ntitle = \"One\"\n[examples.values]\n" + values;
}

/// The first problem as "file:line:column rule: message (hint)".
std::string fault_of(const Read& result) {
    if (result.problems.empty()) return "nothing was reported";
    const auto& first = result.problems.front();
    return first.place.file.shown() + ":" + std::to_string(first.place.line) + ":" +
           std::to_string(first.place.column) + " " + first.rule + ": " + first.message + " (" + first.hint + ")";
}

void collect(const Shape& shape, std::map<std::string, std::set<Shape::Kind>>& out) {
    for (const auto& member : shape.members) {
        out[member.name].insert(member.kind);
        collect(member, out);
    }
}

}  // namespace

TEST_CASE("every partial of the shipped themes has examples, or says why it has none", "[theme]") {
    for (const std::string theme : {"plain", "nhs"}) {
        const auto result = read(theme, {program_home()});
        INFO(theme << ": " << fault_of(result));
        CHECK(result.problems.empty());
        CHECK(result.components.size() > 15);
        for (const auto& component : result.components) {
            INFO(component.name);
            CHECK(component.examples.empty() != component.page_part.empty());
            CHECK_FALSE(component.about.empty());
            CHECK(
                (component.style.empty() || component.style.find("/" + component.name + ".css") != std::string::npos));
        }
    }
}

TEST_CASE("every example fills its partial in to well-formed markup that says something", "[theme]") {
    for (const auto& component : read("plain", {program_home()}).components) {
        for (const auto& shown : component.examples) {
            INFO(component.name << ": " << shown.title << "\n" << shown.html);
            const auto page = parse_page("<div>" + shown.html + "</div>");
            CHECK(page.fault == "");
            REQUIRE(page.root);
            CHECK_FALSE(page.root->words().empty());
            CHECK(shown.html.find("{{") == std::string::npos);
        }
    }
}

TEST_CASE("no value is markup on one page and plain text on another", "[theme]") {
    std::map<std::string, std::set<Shape::Kind>> kinds;
    for (const auto& shape : page_contract()) collect(shape.root, kinds);
    for (const auto& [name, of] : kinds) {
        INFO(name);
        CHECK_FALSE((of.count(Shape::Kind::text) == 1 && of.count(Shape::Kind::html) == 1));
    }
}

TEST_CASE("an example gives texts, markup, flags, objects and lists as pages do", "[theme]") {
    const auto result = child_with(
        "{{#draft}}<b>{{title}}</b>{{/draft}}{{{lead}}}{{#next}}{{href}}{{/next}}{{#sic}}{{#quotes}}[{{at}}]{{/"
        "quotes}}{{/sic}}\n",
        example("draft = true\ntitle = \"A & B\"\nlead = \"<i>so</i>\"\nnext = { href = \"x.html\" }\n"
                "sic = [{ quotes = [{ at = \"1\" }] }, { quotes = [{ at = \"2\" }] }]\n"));
    INFO(fault_of(result));
    const auto badge = std::find_if(result.components.begin(), result.components.end(),
                                    [](const Component& component) { return component.name == "badge"; });
    REQUIRE(badge != result.components.end());
    CHECK(badge->examples.at(0).html == "<b>A &amp; B</b><i>so</i>x.html[1][2]\n");
}

TEST_CASE("objects that are absent and lists that are empty need no members", "[theme]") {
    CHECK(child_with("{{#next}}{{href}}{{/next}}{{#sources}}{{edition}}{{/sources}}{{title}}\n",
                     example("title = \"T\"\nnext = false\nsources = []\n"))
              .problems.empty());
}

TEST_CASE("a wrong example is an error at its line", "[theme]") {
    CHECK(fault_of(child_with("{{title}}\n", example("titel = \"T\"\n"))) ==
          "themes/child/examples/badge.toml:5:1 unknown-name: no page has a value called titel (did you mean title?)");
    CHECK(fault_of(child_with("{{title}}\n", example("title = true\n"))) ==
          "themes/child/examples/badge.toml:5:1 wrong-type: on pages `title` is not true or false "
          "(give it as the partial uses it)");
    CHECK(fault_of(child_with("{{title}} {{href}}\n", example("title = \"T\"\n"))) ==
          "themes/child/examples/badge.toml:2:1 incomplete-example: this example does not fill its partial in: "
          "no value is called href here (give every value that the partial uses, false and empty ones too)");
    CHECK(fault_of(child_with("x\n", "about = \"Marks a page.\"\n")).find("badge.toml:1:1 no-example: this file") !=
          std::string::npos);
    CHECK(fault_of(child_with("x\n", example("title = \"T\"\n") + "[[examples]]\nnotes = \"N\"\n"))
              .find("examples/badge.toml:6:1 missing-key") != std::string::npos);
}

TEST_CASE("examples and partials that do not belong together are noticed", "[theme]") {
    const auto none = child_with("x\n", "");
    CHECK(fault_of(none) ==
          "themes/child/partials/badge.mustache:0:0 no-example: this partial has no examples "
          "(add examples/badge.toml to the theme)");
    CHECK(none.problems.at(0).severity == Severity::warning);
    const auto stray = child_with("x\n", example("title = \"T\"\n"), "bagde");
    CHECK(std::any_of(stray.problems.begin(), stray.problems.end(), [](const Diagnostic& problem) {
        return problem.rule == "missing-partial" && problem.hint == "did you mean badge?";
    }));
}

}  // namespace codify
