#include "model/editions/compare.h"

#include "base/hash.h"
#include "base/text.h"
#include "model/editions/editions.h"
#include "source/manifest.h"
#include "tests/support/catch.h"
#include "tests/support/small_content.h"

namespace codify {
namespace {

/// `files` as a frozen edition, with its settings and its manifest.
Files frozen(const std::string& id, const std::string& date, Files files) {
    files.emplace_back("edition.toml", "title = \"T " + id + "\"\nname = \"" + id + "\"\ndate = " + date + "\n");
    Manifest manifest;
    for (const auto& [path, text] : files) manifest[path] = sha256(text);
    files.emplace_back(kManifest, manifest_text(manifest));
    for (auto& [path, text] : files) path.insert(0, "editions/" + id + "/");
    return files;
}

Files joined(Files one, const Files& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

Loaded loaded(const Files& files) {
    auto out =
        load_files(joined({{"pages/index.md", "+++\ntitle = \"Home\"\nlayout = \"home\"\n+++\n\nHi.\n"}}, files));
    REQUIRE(out.rules().empty());
    return out;
}

std::string duties(const std::vector<std::string>& all) {
    std::string out = "## What you do\n\n";
    for (const auto& one : all) out += "- " + one + "\n";
    return out;
}

Files rules(const Files& items) { return joined({{"rules/_index.md", flat_index()}}, items); }

/// What changed from a frozen edition of `before` to `after`, a line for each item: "reworded moved rules/b.html:
/// Duty 2 +, …" with + for an added and - for a removed text.
std::vector<std::string> lines(const Files& before, const Files& after) {
    const auto site = loaded(joined(frozen("one", "2024-01-01", before), after));
    std::vector<std::string> out;
    for (const auto& change : compare_editions(site.model, EditionIndex(0), kNone).items) {
        static const char* const kinds[] = {"reworded", "moved", "added", "removed"};
        std::string line = kinds[static_cast<int>(change.kind)];
        if (change.moved && change.kind != Change::Kind::moved) line += " and moved";
        const NodeIndex node = change.after == kNone ? change.before : change.after;
        line += " " + site.model.at(node).url;
        for (const auto& text : change.texts) line += ", " + text.label + (text.before ? text.after ? "" : " -" : " +");
        out.push_back(line);
    }
    return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an edition without changes has none, whatever its own words on the site", "[compare]") {
    const auto item = item_file("A", 1, duties({"One.", "Two."}));
    const auto other = item_file("A", 1, duties({"One.", "*Two*."}), "summary = \"New.\"\ncode = \"X\"\n");
    CHECK(lines(rules({{"rules/a.md", item}}), rules({{"rules/a.md", other}})).empty());
}

TEST_CASE("a reworded entry is set against the one it replaces, an inserted one against nothing", "[compare]") {
    const auto before = rules({{"rules/a.md", item_file("A", 1, duties({"One.", "Two.", "Three."}))}});
    const auto after = [](const std::vector<std::string>& entries) {
        return rules({{"rules/a.md", item_file("A", 1, duties(entries))}});
    };
    CHECK(lines(before, after({"One.", "Two and a half.", "Three."})) == Lines{"reworded rules/a.html, Duty 2"});
    CHECK(lines(before, after({"One.", "New.", "Two.", "Three."})) == Lines{"reworded rules/a.html, Duty 2 +"});
    CHECK(lines(before, after({"Two.", "Three."})) == Lines{"reworded rules/a.html, Duty 1 -"});
    CHECK(lines(before, after({"Two.", "Three.", "One."})) == Lines{"reworded rules/a.html, Duty 1 -, Duty 3 +"});
}

TEST_CASE("titles, introductions, sections and both sides of pairs are compared", "[compare]") {
    const std::string table = "## Examples\n\n| Do | Do not |\n| --- | --- |\n| Ask. | Guess. |\n";
    const auto before = rules({{"rules/a.md", item_file("A", 1, "Lead.\n\n## What it means\n\nThis.\n\n" + table)}});
    const auto after = rules({{"rules/a.md", item_file("B", 1,
                                                       "Lead on.\n\n## What it means\n\nThat.\n\n## Examples\n\n"
                                                       "| Do | Do not |\n| --- | --- |\n| Ask. | Guess it. |\n")}});
    CHECK(lines(before, after) == Lines{"reworded rules/a.html, Title, , What it means, Do not 1"});
}

TEST_CASE("an item is added, removed, or moved where its words stand elsewhere", "[compare]") {
    const auto a = item_file("A", 1, duties({"One."})), b = item_file("B", 2, duties({"Two."}));
    CHECK(lines(rules({{"rules/a.md", a}}), rules({{"rules/a.md", a}, {"rules/b.md", b}})) ==
          Lines{"added rules/b.html"});
    CHECK(lines(rules({{"rules/a.md", a}, {"rules/b.md", b}}), rules({{"rules/a.md", a}})) ==
          Lines{"removed editions/one/rules/b.html"});
    CHECK(lines(rules({{"rules/a.md", a}, {"rules/b.md", b}}), rules({{"rules/a.md", a}, {"rules/c.md", b}})) ==
          Lines{"moved rules/c.html"});
}

TEST_CASE("a level's text of an item is compared by the level", "[compare]") {
    const auto ladder = [](const std::string& text) {
        return Files{{"ladder/_index.md", levelled_index()},
                     {"ladder/g/_index.md", item_file("G", 1, "")},
                     {"ladder/g/s.md", item_file("S", 1, "## First\n\nI do.\n\n## Second\n\n" + text + "\n")}};
    };
    CHECK(lines(ladder("I lead."), ladder("I lead all.")) == Lines{"reworded ladder/g/s.html, Second"});
}

TEST_CASE("editions are ordered by date, the current one is called as its newest document", "[compare]") {
    const auto item = rules({{"rules/a.md", item_file("A", 1, duties({"One."}))}});
    const auto site = loaded(joined(joined(frozen("b", "2023-01-01", item), frozen("a", "2024-01-01", item)), item));
    REQUIRE(site.model.editions.size() == 2);
    CHECK(site.model.editions[0].id == "b");
    CHECK(site.model.frameworks[1].folder == "editions/b/rules");
    CHECK(site.model.frameworks[1].edition == EditionIndex(0));
    CHECK(site.model.current_frameworks().size() == 1);
    CHECK(current_edition(site.model).name == "the current edition");
    const auto pairs = edition_pairs(2);
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[step_from(0, 2)].after == EditionIndex(1));
    CHECK(pairs[step_from(1, 2)].after == kNone);
}

}  // namespace codify
