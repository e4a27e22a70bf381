#include "theme/theme.h"

#include <algorithm>

#include "pages/page_kinds.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

/// A home with the shipped theme and two themes on top of it: middle extends plain, child extends middle.
class ThemeHome {
  public:
    ThemeHome() {
        copy_program_home(folder_.path().string());
        folder_.write("themes/middle/theme.toml",
                      "description = \"Between\"\nextends = \"plain\"\nstyles = [\"colours\"]\n");
        folder_.write("themes/middle/styles/colours.css", ".middle {}\n");
        folder_.write("themes/child/theme.toml",
                      "description = \"Last\"\nextends = \"middle\"\nstyles = [\"signature\"]\n");
        folder_.write("themes/child/styles/signature.css", ".child {}\n");
    }

    void write(const std::string& name, const std::string& bytes) const { folder_.write(name, bytes); }
    [[nodiscard]] std::filesystem::path path() const { return folder_.path(); }

    struct Result {
        std::optional<Theme> theme;
        std::vector<Diagnostic> problems;
    };
    [[nodiscard]] Result load(const std::string& name) const {
        Diagnostics diagnostics;
        auto theme = load_theme({name, "en-GB", {"site-config.toml", 7, 9}, {"site-config.toml", 8, 12}},
                                {Roots(folder_.path().string()).site}, page_contract(), diagnostics);
        return {std::move(theme), diagnostics.sorted()};
    }

  private:
    TempDir folder_;
};

std::string page_of(const Theme& theme) {
    View site, page;
    site.text("site_title", "S");
    page.text("heading", "Nowhere").html("body", "<p>B</p>");
    std::string out;
    theme.named("not-found").render(site, page, out);
    return out;
}

std::string stylesheet_of(const Theme& theme, const std::string& page = "item") {
    for (const auto& asset : theme.assets) {
        if (asset.url == theme.stylesheet_of(page)) return asset.bytes;
    }
    return {};
}

}  // namespace

TEST_CASE("the shipped theme holds every template that pages need", "[theme]") {
    const auto result = ThemeHome().load("plain");
    REQUIRE(result.theme);
    for (const auto& shape : page_contract()) CHECK(result.theme->templates.count(shape.name) == 1);
}

TEST_CASE("a file of the child takes the place of the same file of its parents", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/templates/not-found.mustache", "child: {{heading}}\n");
    home.write("themes/middle/templates/not-found.mustache", "middle: {{heading}}\n");
    CHECK(page_of(*home.load("child").theme).find("child: Nowhere") == 0);
    CHECK(page_of(*home.load("middle").theme).find("middle: Nowhere") == 0);
    CHECK(page_of(*home.load("plain").theme).find("<!DOCTYPE html>") == 0);
}

TEST_CASE("a partial of the child serves the templates of its parents", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/partials/head.mustache", "head of the child\n");
    CHECK(page_of(*home.load("child").theme).find("head of the child") == 0);
}

TEST_CASE("styles are joined parents first, each in its stated order", "[theme]") {
    const ThemeHome home;
    const auto css = stylesheet_of(*home.load("child").theme);
    const auto plain = stylesheet_of(*home.load("plain").theme);
    CHECK(css == plain + ".middle {}.child {}");
}

TEST_CASE("a style of the child takes the place of its parent's, in the parent's place", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/styles/colours.css", ".own {}\n");
    const auto css = stylesheet_of(*home.load("child").theme);
    CHECK(css.find(".middle {}") == std::string::npos);
    CHECK(css.find(".own {}.child {}") != std::string::npos);
}

TEST_CASE("a theme's styles for one template follow all others in a stylesheet that no other page loads", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/styles/wide.css", ".wide {}\n");
    home.write("themes/child/theme.toml",
               "description = \"Last\"\nextends = \"middle\"\n[page_styles]\nwhole = [\"wide\"]\n");
    const auto theme = *home.load("child").theme;
    CHECK(stylesheet_of(theme, "whole") == stylesheet_of(theme) + ".wide {}");
    CHECK(theme.stylesheet_of("whole").find("assets/whole.") == 0);
    CHECK(theme.stylesheet_of("map") != theme.stylesheet_of("item"));  // what the parent lists is kept
}

TEST_CASE("what the site's list adds is on the pages of all templates that its theme gives no list", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/styles/narrow.css", ".narrow {}\n");
    home.write("themes/child/styles/wide.css", ".wide {}\n");
    home.write("themes/child/theme.toml",
               "description = \"Last\"\nextends = \"middle\"\n"
               "[page_styles]\nsite = [\"narrow\"]\nwhole = [\"wide\"]\n");
    const auto theme = *home.load("child").theme;
    CHECK(stylesheet_of(theme, "item").find(".narrow {}") != std::string::npos);
    CHECK(stylesheet_of(theme, "map").find(".narrow {}") != std::string::npos);  // its parent's list is the parent's
    CHECK(stylesheet_of(theme, "whole").find(".wide {}") != std::string::npos);
    CHECK(stylesheet_of(theme, "whole").find(".narrow {}") == std::string::npos);
}

TEST_CASE("own styles for a template that does not exist are an error with the nearest name", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/theme.toml",
               "description = \"Last\"\nextends = \"plain\"\n[page_styles]\nwhol = [\"tokens\"]\n");
    const auto result = home.load("child");
    CHECK_FALSE(result.theme);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == "unknown-template");
    CHECK(result.problems[0].place.line == 4);
    CHECK(result.problems[0].hint == "did you mean \"whole\"?");
}

TEST_CASE("the stylesheet's name changes with its bytes and only with them", "[theme]") {
    const ThemeHome home;
    const auto before = home.load("child").theme->stylesheet;
    CHECK(home.load("child").theme->stylesheet == before);
    home.write("themes/child/styles/signature.css", ".other {}\n");
    CHECK(home.load("child").theme->stylesheet != before);
}

TEST_CASE("scripts are joined parents first into one file per kind, whose name changes with its bytes", "[theme]") {
    const ThemeHome home;
    const auto plain = *home.load("plain").theme;
    home.write("assets/site/greet.js", "// says so\ngreet();\n");
    home.write("themes/child/theme.toml",
               "description = \"Last\"\nextends = \"plain\"\n[scripts]\nsite = [\"site/greet\"]\n");
    const auto child = *home.load("child").theme;
    CHECK(child.scripts.at("site") != plain.scripts.at("site"));
    const auto asset = std::find_if(child.assets.begin(), child.assets.end(),
                                    [&](const Asset& a) { return a.url == child.scripts.at("site"); });
    REQUIRE(asset != child.assets.end());
    CHECK(asset->bytes.find("dataset.scripts") < asset->bytes.find("\n// says so\ngreet();\n"));
    CHECK(child.script_sources.at("site") == std::vector<std::string>{"codify's own site", "assets/site/greet.js"});
}

TEST_CASE("a script that parent and child both list runs once", "[theme]") {
    const ThemeHome home;
    home.write("assets/greet.js", "const greeting = 1;\n");
    home.write("themes/child/theme.toml",
               "description = \"Last\"\nextends = \"plain\"\n[scripts]\nsite = [\"site\", \"greet\", \"greet\"]\n");
    const auto child = *home.load("child").theme;
    CHECK(child.script_sources.at("site") == std::vector<std::string>{"codify's own site", "assets/greet.js"});
}

TEST_CASE("a script that stands there and cannot be read is an error, and no other takes its place", "[theme]") {
    const ThemeHome home;
    home.write("elsewhere.js", "greet();\n");
    std::filesystem::create_symlink(home.path() / "elsewhere.js", home.path() / "assets/site.js");
    const auto problems = home.load("plain").problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "not-a-file");
    CHECK(problems[0].place.file == "assets/site.js");
}

TEST_CASE("an icon that is a link to elsewhere is an error and not left out in silence", "[theme]") {
    const ThemeHome home;
    home.write("star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    std::filesystem::create_symlink(home.path() / "star.svg", home.path() / "assets/icons/star.svg");
    const auto problems = home.load("plain").problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "not-a-file");
    CHECK(problems[0].place.file == "assets/icons/star.svg");
}

TEST_CASE("a script that is missing or named badly is an error at its line", "[theme]") {
    const ThemeHome home;
    const auto with = [&](const std::string& script) {
        home.write("themes/child/theme.toml",
                   "description = \"Last\"\nextends = \"plain\"\n[scripts]\nsite = [\"" + script + "\"]\n");
        return home.load("child").problems.at(0);
    };
    CHECK(with("site/absent").rule == "missing-script");
    CHECK(with("site/absent").place.line == 4);
    CHECK(with("../site/ready").rule == "bad-name");
    CHECK(with("site//ready").rule == "bad-name");
    CHECK(with("site/ready").rule == "missing-script");  // a module of the program's own is no script of a site
    home.write("assets/module.js", "const a = 1\nexport { a }\n");
    CHECK(with("module").rule == "module-script");
    CHECK(with("module").place.line == 2);
}

TEST_CASE("themes that extend each other in a circle are refused with the way round", "[theme]") {
    const ThemeHome home;
    home.write("themes/middle/theme.toml", "description = \"Between\"\nextends = \"child\"\n");
    const auto result = home.load("child");
    CHECK_FALSE(result.theme);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].rule == "theme-cycle");
    CHECK(result.problems[0].message == "these themes extend each other in a circle: child > middle > child");
    CHECK(result.problems[0].place.file == "themes/middle/theme.toml");
    CHECK(result.problems[0].place.line == 2);
    CHECK(result.problems[0].exit == Exit::usage);
}

TEST_CASE("a theme that is missing is named where it is wanted, with the nearest one there is", "[theme]") {
    const ThemeHome home;
    const auto wanted = home.load("plian");
    CHECK_FALSE(wanted.theme);
    CHECK(wanted.problems.at(0).place.line == 7);
    CHECK(wanted.problems.at(0).hint.find("did you mean \"plain\"?") == 0);
    home.write("themes/child/theme.toml", "description = \"Last\"\nextends = \"midle\"\n");
    const auto extended = home.load("child").problems.at(0);
    CHECK(extended.place.file == "themes/child/theme.toml");
    CHECK(extended.hint.find("did you mean \"middle\"?") == 0);
}

TEST_CASE("a style or a setting that is not there is an error at its line", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/theme.toml", "description = \"Last\"\nextends = \"plain\"\nstyles = [\"signatur\"]\n");
    CHECK(home.load("child").problems.at(0).rule == "missing-style");
    CHECK(home.load("child").problems.at(0).place.line == 3);
    home.write("themes/child/theme.toml", "description = \"Last\"\nextend = \"plain\"\n");
    CHECK(home.load("child").problems.at(0).rule == "unknown-key");
}

TEST_CASE("a fault in any template leaves no theme", "[theme]") {
    const ThemeHome home;
    home.write("themes/child/templates/page.mustache", "<h1>{{heding}}</h1>\n");
    const auto result = home.load("child");
    CHECK_FALSE(result.theme);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].place.file == "themes/child/templates/page.mustache");
    CHECK(result.problems[0].hint == "did you mean heading?");
}

}  // namespace codify
