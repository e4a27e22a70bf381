#include "model/self_checked.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "base/hash.h"
#include "base/html.h"
#include "pages/parts/sections.h"
#include "pages/self_check/sets.h"
#include "pages/text/prose.h"
#include "tests/support/catch.h"
#include "tests/support/small_content.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

using Statements = std::multiset<std::string>;

const RenderedPage& page() { return small_page("self-check.html"); }

/// The statements on the page of `set` to be printed.
Statements on_paper(const CheckSet& set) {
    Statements out;
    small_page(small_site().model.at(set.paper).url).root.each([&](const Element& list) {
        if (list.attribute("class") != "on-paper__statements") return;
        for (const auto* statement : list.all("div")) out.insert(statement->words());
    });
    return out;
}

/// The words of a text in a script: a string, or a list of strings and elements, each its name, attributes and content.
std::string words_in(const nlohmann::json& text) {
    if (text.is_string()) return text;
    std::string out;
    for (const auto& part : text)
        out += part.is_string() ? std::string(part) : words_in(nlohmann::json(part.begin() + 2, part.end()));
    return out;
}

/// The statements in the script of `set`.
Statements in_script(const CheckSet& set) {
    Statements out;
    const auto start = set.script.bytes.find("]=") + 2;
    const auto groups = nlohmann::json::parse(set.script.bytes.substr(start, set.script.bytes.rfind(';') - start));
    for (const auto& group : groups) {
        for (const auto& item : group.at("items")) {
            for (const auto& statement : item.at("statements"))
                out.insert(plain_text(escaped(words_in(statement.at("words")))));
        }
    }
    return out;
}

/// The texts of the model that `set` asks: those of its level and of every level, or the entries of the lists.
Statements asked(const CheckSet& set) {
    Statements out;
    const auto& model = small_site().model;
    const auto& framework = model.at(set.framework);
    const LinkBase from{model, model.at(set.paper).url, ""};
    for (const auto& item : framework.items) {
        for (const auto& section : item.sections) {
            for (const auto& text : section.descriptors) {
                if (text.level == set.level || text.level == kNone)
                    out.insert(plain_text(blocks_html(text.text, from)));
            }
            for (const auto& entry : section.entries) {
                if (framework.levels.empty()) out.insert(plain_text(entry_html(entry, from, {})));
            }
        }
    }
    return out;
}

/// "1 minute", "2 minutes".
std::string counted(int number, const std::string& thing) {
    return fmt::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

std::string listen() {
    return item_file("Listen", 1,
                     "## First\n\nI ask **\"why\"** & wait.\n\n- [Care](_index.md)\n\n## Second\n\nI wait.\n");
}

std::vector<const Element*> elements(const std::string& attribute) {
    std::vector<const Element*> out;
    page().root.each([&](const Element& element) {
        if (element.attributes.count(attribute) > 0) out.push_back(&element);
    });
    return out;
}

Loaded two_frameworks() {
    return load_files({{"ladder/_index.md", levelled_index()},
                       {"rules/_index.md", flat_index()},
                       {"pages/index.md", "+++\ntitle = \"Home\"\nlayout = \"home\"\n+++\n\nHome.\n"}});
}

std::vector<std::string> names(const Model& model, const std::vector<FrameworkIndex>& chosen) {
    std::vector<std::string> out;
    for (const auto index : chosen) out.push_back(model.at(index).id);
    return out;
}

}  // namespace

TEST_CASE("the pages on paper and the scripts ask each text and each entry of the lists once, word for word",
          "[pages]") {
    CHECK(small_site().check_sets.size() == 7);
    for (const auto& set : small_site().check_sets) {
        INFO(set.name);
        CHECK_FALSE(asked(set).empty());
        CHECK(on_paper(set) == asked(set));
        CHECK(in_script(set) == asked(set));
    }
}

TEST_CASE("the self-check holds no statement, and leads to the page and the script of every set", "[pages]") {
    for (const auto& set : small_site().check_sets) {
        for (const auto& words : on_paper(set)) {
            INFO(words);
            CHECK(page().root.words().find(words) == std::string::npos);
        }
    }
    std::set<std::string> links, scripts;
    page().root.each([&](const Element& element) {
        links.insert(element.attribute("href"));
        scripts.insert(element.attribute("src"));
    });
    for (const auto& set : small_site().check_sets) {
        const auto& node = small_site().model.at(set.paper);
        CHECK(node.url == "self-check/" + set.name + ".html");
        CHECK(links.count(node.url) == 1);
        CHECK(scripts.count(set.script.url) == 1);
        CHECK(set.script.url == "assets/self-check-" + set.name + "." + fingerprint(set.script.bytes) + ".js");
    }
}

TEST_CASE("the self-check says how much each set asks, and offers the lists with it", "[pages]") {
    std::map<std::string, const Element*> said;
    for (const auto* set : elements("data-set")) said[set->attribute("data-set")] = set;
    for (const auto& set : small_site().check_sets) {
        INFO(set.name);
        const auto* place = said.at(set.name);
        CHECK(place->attribute("data-statements") == std::to_string(set.effort.statements));
        CHECK(place->attribute("data-seconds") == std::to_string(set.effort.seconds));
        const auto shared = set.shared.statements == 0 ? "" : std::to_string(set.shared.statements);
        CHECK(place->attribute("data-shared-statements") == shared);
        const auto effort =
            counted(set.effort.statements, "statement") + ", about " + counted(minutes_of(set.effort), "minute");
        CHECK(place->words().ends_with(": " + effort));
    }
    const auto lists = std::count_if(small_site().check_sets.begin(), small_site().check_sets.end(),
                                     [](const CheckSet& set) { return set.level == kNone; });
    std::ptrdiff_t offered = 0;
    for (const auto* box : elements("name")) offered += box->attribute("name") == "besides" ? 1 : 0;
    CHECK(offered == lists);
}

TEST_CASE("what a set asks is worked out from the words of its statements", "[pages]") {
    const AskedStatement own{"first", "first", "First",
                             "<p>I ask &amp; wait.</p>\n<p>I do <strong>both</strong> often.</p>"};
    const AskedStatement shared{"all", "", "At every level", "Nothing"};
    AskedItem item;
    item.statements = {own, shared, own};
    AskedGroup group;
    group.items = {item};
    CHECK(effort_of({group}, false).statements == 3);
    CHECK(effort_of({group}, false).seconds == 3 * 5 + 17 * 60 / 200);
    CHECK(effort_of({group}, true).statements == 1);
    CHECK(effort_of({}, false).statements == 0);
    CHECK(minutes_of({0, 0}) == 1);
    CHECK(minutes_of({1, 89}) == 1);
    CHECK(minutes_of({1, 90}) == 2);
}

TEST_CASE("a page on paper says what is a draft, where its words are from and what is odd in them", "[pages]") {
    for (const auto& set : small_site().check_sets) {
        const auto& node = small_site().model.at(set.paper);
        const auto& paper = small_page(node.url);
        INFO(node.url);
        CHECK(paper.root.words().find("Where the wording comes from") != std::string::npos);
        const auto& framework = small_site().model.at(set.framework);
        const bool draft = small_site().model.at(framework.kinds.front().document).status == "draft";
        CHECK((paper.html.find("class=\"status\"") != std::string::npos) == draft);
    }
    const auto notes_on = [](const std::string& url) {
        std::set<std::string> out;
        for (const auto* section : small_page(url).root.all("section")) {
            if (section->attribute("class") != "sic") continue;
            for (const auto* note : section->all("dd")) out.insert(note->words());
        }
        return out;
    };
    CHECK(notes_on("self-check/crafts-sprout.html") == std::set<std::string>{"\"An\" is meant."});
    CHECK(notes_on("self-check/crafts-keeper.html").empty());
}

TEST_CASE("a text with markup stands in its script as plain data", "[pages]") {
    const auto loaded = load_files({{"ladder/_index.md", levelled_index()},
                                    {"ladder/care/_index.md", item_file("Care", 1, "Text.\n")},
                                    {"ladder/care/listen.md", listen()}});
    REQUIRE(loaded.problems.empty());
    const auto& framework = loaded.model.frameworks.at(0);
    const auto groups = asked_groups(FrameworkIndex(0), LevelIndex(0), {loaded.model, "check.html", ""}, 4);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].title == "Care");
    CHECK(
        check_script(framework, "ladder-first", groups) ==
        R"((globalThis.codifySelfCheck||={})["ladder-first"]=[{"id":"ladder/care","title":"Care","above":"","items":[)"
        R"({"slug":"listen","title":"Listen","statements":[{"at":"first","words":[["p",{},"I ask ",["strong",{},"\"why\""],)"
        R"(" & wait."],"\n",["ul",{},"\n",["li",{},["a",{"href":"ladder/care/index.html"},"Care"]],"\n"],"\n"]}]}]}];)"
        "\n");
}

TEST_CASE("the answers of the self-check are those of the settings, and none is chosen", "[pages]") {
    std::vector<std::string> labels;
    for (const auto* radio : elements("data-point")) {
        labels.push_back(radio->attribute("value"));
        CHECK(radio->attributes.count("checked") == 0);
    }
    auto wanted = small_site().config.self_check.scale;
    wanted.push_back(small_site().config.self_check.opt_out);
    CHECK(labels == wanted);
}

TEST_CASE("a framework can be answered when it has levels or lists", "[pages]") {
    const auto loaded = two_frameworks();
    Diagnostics diagnostics;
    CHECK(names(loaded.model, self_checked(loaded.model, {}, diagnostics)) ==
          std::vector<std::string>{"ladder", "rules"});
    SelfCheckSettings settings;
    settings.frameworks = {{"rules", {}}, {"ladder", {}}};
    CHECK(names(loaded.model, self_checked(loaded.model, settings, diagnostics)) ==
          std::vector<std::string>{"rules", "ladder"});
    CHECK_FALSE(diagnostics.has_errors());
}

TEST_CASE("a framework that cannot be answered, or twice, is an error of the settings", "[pages]") {
    const auto loaded = two_frameworks();
    SelfCheckSettings settings;
    settings.frameworks = {{"lader", {"site-config.toml", 3, 1}}, {"rules", {}}, {"rules", {"site-config.toml", 5, 1}}};
    Diagnostics diagnostics;
    CHECK(self_checked(loaded.model, settings, diagnostics).size() == 1);
    const auto problems = diagnostics.sorted();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].hint == "did you mean \"ladder\"?");
    CHECK(problems[0].exit == Exit::usage);
    CHECK(problems[1].rule == "duplicate-id");
    CHECK(problems[1].place.line == 5);
}

}  // namespace codify
