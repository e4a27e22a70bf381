#include "theme/theme_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "pages/page_kinds.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/repository.h"
#include "tests/support/temp_dir.h"
#include "theme/theme.h"

namespace codify {
namespace {

/// A site with a theme of its own, child, that extends the shipped theme.
class WordHome {
  public:
    WordHome() { folder_.write("themes/child/theme.toml", "description = \"Own\"\nextends = \"plain\"\n"); }

    void write(const std::string& name, const std::string& bytes) const { folder_.write(name, bytes); }

    struct Result {
        std::optional<Theme> theme;
        std::vector<Diagnostic> problems;
    };
    [[nodiscard]] Result load(const std::string& language, const std::string& name = "child",
                              const Contract& contract = page_contract()) const {
        Diagnostics diagnostics;
        auto theme = load_theme({name, language, {"site-config.toml", 7, 9}, {"site-config.toml", 8, 12}},
                                search_path(), contract, diagnostics);
        return {std::move(theme), diagnostics.sorted()};
    }

    [[nodiscard]] std::vector<RootRef> search_path() const {
        return {Roots(folder_.path().string()).site, program_home()};
    }

  private:
    TempDir folder_;
};

/// The words of the shipped theme as a file, with `changed` in place of `original`.
std::string shipped_words(const std::string& original = {}, const std::string& changed = {}) {
    Folder folder(in_repository("themes/plain/words"));
    auto text = folder.read("en-GB.toml", kLargestThemeFile).text;
    const auto at = text.find(original);
    REQUIRE(at != std::string::npos);
    return text.replace(at, original.size(), changed);
}

/// A page that a theme makes of no content.
std::string worded_page(const WordHome::Result& result) {
    CAPTURE(result.problems.empty() ? "no problem" : result.problems.front().message);
    REQUIRE(result.theme);
    View site, page;
    page.flag("target", false);
    std::string out;
    result.theme->named("redirect").render(site, page, out);
    return out;
}

bool says(const WordHome::Result& result, const std::string& words) {
    return worded_page(result).find("<h1>" + words + "</h1>") != std::string::npos;
}

/// "file:line:column rule: message" of each problem.
std::vector<std::string> told(const std::vector<Diagnostic>& problems) {
    std::vector<std::string> out;
    for (const auto& problem : problems) {
        CHECK(problem.exit == Exit::usage);
        out.push_back(fmt::format("{}:{}:{} {}: {}", problem.place.file.shown(), problem.place.line,
                                  problem.place.column, problem.rule, problem.message));
    }
    return out;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("a site's own words win over those of its theme, and a child's over its parent's", "[theme]") {
    const WordHome home;
    CHECK(says(home.load("en-GB"), "This page has moved"));
    home.write("themes/child/words/en-GB.toml", "[redirect]\ntitle = \"Gone on\"\n");
    CHECK(says(home.load("en-GB"), "Gone on"));
    CHECK(says(home.load("en-GB", "plain"), "This page has moved"));
    home.write("words/en-GB.toml", "[redirect]\ntitle = \"Off & away\"\n");
    CHECK(says(home.load("en-GB"), "Off &amp; away"));
    CHECK(says(home.load("en-GB", "plain"), "Off &amp; away"));
}

TEST_CASE("the program says a site's own words", "[theme]") {
    const WordHome home;
    home.write("words/en-GB.toml", "[titles]\nhome = \"Start\"\n[dates]\nday = \"{{month}} {{day}} {{year}}\"\n");
    const auto words = home.load("en-GB").theme.value().words;
    CHECK(words.say(Phrase::home) == "Start");
    CHECK(words.date("2025-09-04") == "September 4 2025");
    CHECK(words.say(Phrase::undated) == "undated");
}

TEST_CASE("a plural form that no number takes in the language is a warning", "[theme]") {
    const WordHome home;
    home.write("words/en-GB.toml",
               "[level_filter]\nshown = { two = \"{level}: two\", other = \"{level}: {count} in all\" }\n");
    const auto result = home.load("en-GB");
    CHECK(result.theme);
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].severity == Severity::warning);
    CHECK(result.problems[0].message == "no number takes the form `two` of the word level_filter.shown in en-GB");
    CHECK(result.problems[0].place.line == 2);
    home.write("words/cy.toml", shipped_words());
    CHECK(home.load("cy").problems.empty());
}

TEST_CASE("a child theme has words for its own templates", "[theme]") {
    const WordHome home;
    home.write("themes/child/templates/redirect.mustache", "<h1>{{words.own.hello}}</h1>\n");
    CHECK(told(home.load("en-GB").problems) ==
          Told{"themes/child/templates/redirect.mustache:1:5 unknown-word: there is no word own.hello"});
    home.write("themes/child/words/en-GB.toml", "[own]\nhello = \"Hello\"\n");
    CHECK(says(home.load("en-GB"), "Hello"));
}

TEST_CASE("a language without a file of words is refused where the settings name it", "[theme]") {
    const WordHome home;
    home.write("themes/child/words/gd.toml", "");
    const auto result = home.load("cy-GB");
    CHECK_FALSE(result.theme);
    CHECK(told(result.problems) ==
          Told{"site-config.toml:8:12 no-words: there is no file of words for the language cy-GB"});
    CHECK(result.problems.at(0).hint ==
          "write one: codify words cy-GB > words/cy-GB.toml lists what it needs; there are words for en-GB and gd");
}

TEST_CASE("readers of a region are served by the file of their language", "[theme]") {
    const WordHome home;
    home.write("words/cy.toml", shipped_words("\"This page has moved\"", "\"Mae’r dudalen hon wedi symud\""));
    const auto welsh = home.load("cy-GB");
    CHECK(says(welsh, "Mae’r dudalen hon wedi symud"));
    CHECK(welsh.theme->words.plural().forms().size() == 6);
    CHECK(says(home.load("en-AU"), "This page has moved"));
}

TEST_CASE("English words that a site says otherwise do not reach its other languages", "[theme]") {
    const WordHome home;
    home.write("words/en-GB.toml", "[redirect]\ntitle = \"Gone on\"\n");
    home.write("words/cy.toml", shipped_words("\"This page has moved\"", "\"Symud\""));
    CHECK(says(home.load("cy"), "Symud"));
    CHECK(says(home.load("en-GB"), "Gone on"));
}

TEST_CASE("a word that a language lacks is named below the words of its group, with the English", "[theme]") {
    const WordHome home;
    home.write("words/cy.toml", "[first]\n" + shipped_words("title = \"This page has moved\"\n", ""));
    auto problems = home.load("cy").problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].rule == "missing-word");
    CHECK(problems[0].message == "the word redirect.title is missing in cy");
    CHECK(problems[0].hint == "add it below [redirect]; in English it is \"This page has moved\"");
    CHECK(problems[0].place.file.shown() == "words/cy.toml");
    const auto text = "[first]\n" + shipped_words("title = \"This page has moved\"\n", "");
    const auto neighbour = text.substr(0, text.find("\ngo_on = \"Go on to") + 1);
    CHECK(problems[0].place.line == std::count(neighbour.begin(), neighbour.end(), '\n') + 1);

    home.write("words/cy.toml", shipped_words("digits = \"0 to 9\"", "digits = \"\""));
    CHECK(home.load("cy").problems.at(0).message == "the word letters.digits is missing in cy");
    home.write("words/cy.toml", shipped_words("\"December\",", ""));
    CHECK(home.load("cy").problems.at(0).message == "the word dates.months must be a list of 12, not of 11");
}

TEST_CASE("of missing words ten are named each, and more are counted", "[theme]") {
    const WordHome home;
    const auto missing = [&](std::size_t count) {  // all of one group, whose words only the program says
        std::string rest = shipped_words();
        for (std::size_t i = 0; i < count; ++i) {
            const auto from = rest.find('\n', rest.find("\n[titles]\n") + 1) + 1;
            rest.erase(from, rest.find('\n', from) + 1 - from);
        }
        home.write("words/cy.toml", rest);
        return home.load("cy").problems;
    };
    CHECK(missing(10).size() == 10);
    const auto eleven = missing(11);
    REQUIRE(eleven.size() == 1);
    CHECK(eleven.front().place.line == 0);
    CHECK(eleven.front().message ==
          "11 words are missing in cy, such as titles.changes, titles.changes_about and titles.changes_news");
    CHECK(eleven.front().hint == "list them with: codify words cy");
}

TEST_CASE("a word that nothing says is told at its line", "[theme]") {
    const WordHome home;
    home.write("words/en-GB.toml", "[redirect]\ntitel = \"Gone\"\n\n[own]\nthing = { other = \"x\" }\n");
    const auto problems = home.load("en-GB").problems;
    CHECK(told(problems) == Told{"words/en-GB.toml:2:9 unused-word: nothing says the word redirect.titel",
                                 "words/en-GB.toml:5:19 unused-word: nothing says the word own.thing"});
    CHECK(problems.at(0).hint == "did you mean redirect.title?");
    CHECK(problems.at(1).hint == "take it out");
}

TEST_CASE("a misspelt word of a translation is told with the one that it leaves missing", "[theme]") {
    const WordHome home;
    home.write("words/cy.toml", shipped_words("title = \"This page has moved\"", "titel = \"Symud\""));
    const auto problems = home.load("cy").problems;
    REQUIRE(problems.size() == 2);
    const auto unused =
        std::find_if(problems.begin(), problems.end(), [](const auto& p) { return p.rule == "unused-word"; });
    REQUIRE(unused != problems.end());
    CHECK(unused->hint == "did you mean redirect.title?");
}

TEST_CASE("words that a theme's own templates do not say are told, but not those of its parents", "[theme]") {
    const WordHome home;
    home.write("themes/child/templates/redirect.mustache", "<h1>{{page_title}}</h1>\n");
    CHECK(home.load("en-GB").problems.empty());
    home.write("themes/child/words/en-GB.toml", "[own]\nunsaid = \"x\"\n");
    CHECK(told(home.load("en-GB").problems) ==
          Told{"themes/child/words/en-GB.toml:2:10 unused-word: nothing says the word own.unsaid"});
    home.write("themes/grandchild/theme.toml", "description = \"Own\"\nextends = \"child\"\n");
    CHECK(home.load("en-GB", "grandchild").problems.empty());
}

TEST_CASE("words that English has are no mistake where a theme stopped saying them", "[theme]") {
    const WordHome home;
    home.write("themes/child/templates/redirect.mustache", "<h1>{{page_title}}</h1>\n");
    home.write("words/cy.toml", shipped_words());
    CHECK(told(home.load("cy").problems).empty());
    home.write("words/en-GB.toml", "[redirect]\ntitle = \"Gone on\"\n");
    CHECK(told(home.load("en-GB").problems).empty());
}

TEST_CASE("own words have the values of the words whose place they take", "[theme]") {
    const WordHome home;
    home.write("themes/child/templates/redirect.mustache", "<p data-own=\"{{words.own.left}}\"></p>\n");
    home.write("themes/child/words/en-GB.toml", "[own]\nleft = \"{n} left\"\n");
    home.write("words/en-GB.toml", "[own]\nleft = \"some left\"\n[titles]\nmoved = \"Moved\"\n");
    CHECK(told(home.load("en-GB").problems) ==
          Told{"words/en-GB.toml:2:8 word-values: the word own.left lacks {n}",
               "words/en-GB.toml:4:9 word-values: the word titles.moved lacks {{address}}"});
}

TEST_CASE("a fault within a file of words leaves no theme", "[theme]") {
    const WordHome home;
    home.write("words/en-GB.toml", "[titles]\nhome = 3\n");
    const auto result = home.load("en-GB");
    CHECK_FALSE(result.theme);
    CHECK(told(result.problems) == Told{"words/en-GB.toml:2:8 bad-word: a word is a text, and this is a whole number"});
}

TEST_CASE("where a file of words cannot be read, only that is told: no word is missing or unknown", "[theme]") {
    const WordHome home;
    home.write("words/cy.toml", shipped_words("[redirect]\n", "[redirect]\ntitle = \"Symud\"\n"));
    const auto twice = home.load("cy").problems;
    REQUIRE(twice.size() == 1);
    CHECK(twice.front().message == "this key stands twice");
    home.write("words/cy.toml", std::string("\xFF\xFE[\0", 4));
    const auto wide = home.load("cy").problems;
    REQUIRE(wide.size() == 1);
    CHECK(wide.front().rule == "not-utf-8");
    home.write("themes/child/templates/redirect.mustache", "<h1>{{words.own.hello}}</h1>\n");
    home.write("themes/child/words/en-GB.toml", "[own]\nhello = Hello\n");
    const auto bare = home.load("en-GB").problems;
    REQUIRE(bare.size() == 1);
    CHECK(bare.front().rule == "toml-syntax");
}

TEST_CASE("a file of words is named after its language", "[theme]") {
    const WordHome home;
    home.write("words/welsh.toml", "[titles]\nhome = \"Hafan\"\n");
    home.write("words/notes.txt", "for translators\n");
    const auto problems = home.load("en-GB").problems;
    CHECK(told(problems) ==
          Told{"words/welsh.toml:0:0 bad-name: a file of words is named after its language, such as cy.toml"});
    CHECK(problems.at(0).hint == "did you mean cy.toml?");
}

TEST_CASE("a theme that extends nothing and has no words still has those of the program", "[theme]") {
    const WordHome home;
    home.write("themes/bare/theme.toml", "description = \"Bare\"\n");
    home.write("themes/bare/templates/page.mustache", "<h1>{{title}}</h1>\n");
    const Contract contract = {{"page", shapes::root({{shapes::text("title")}})}};
    const auto result = home.load("en-GB", "bare", contract);
    CHECK(told(result.problems).empty());
    REQUIRE(result.theme);
    CHECK(result.theme->words.say(Phrase::home) == "Home");
    CHECK(result.theme->words.date("2025-09-04") == "4 September 2025");
    home.write("themes/bare/words/cy.toml", "[titles]\nhome = \"Hafan\"\n");
    CHECK(home.load("cy", "bare", contract).problems.at(0).rule == "missing-word");  // the other phrases
}

TEST_CASE("the words of a site are those of the language, and English where it lacks one", "[theme]") {
    const WordHome home;
    home.write("words/cy.toml", "[titles]\nhome = \"Hafan\"\n");
    Diagnostics diagnostics;
    const auto chain = ThemeChain::open("child", home.search_path(), {}, diagnostics);
    REQUIRE(chain);
    const ThemeWords files(*chain, home.search_path(), diagnostics);
    CHECK(files.languages() == std::vector<std::string>{"cy", "en-GB"});
    const auto site = site_words(files, "cy", {}, diagnostics);
    REQUIRE(site);
    CHECK(told(diagnostics.sorted()).empty());
    CHECK(site->words.say(Phrase::home) == "Hafan");
    CHECK(site->words.say(Phrase::editions) == "Editions");
    CHECK(site->own.size() == 1);
    REQUIRE_FALSE(site->english.empty());
    CHECK(site->english.front().words.at("titles.home").text == "Home");
}

}  // namespace codify
