// The vocabulary of frameworks is data: the program, its themes and what runs in browsers serve any framework, so they
// name none.
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify::verbatim {
namespace {

using Words = std::set<std::string>;

bool is_part_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Whether `word` stands in `text` by itself. Both are in lower case.
bool names(const std::string& text, const std::string& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool before = at > 0 && is_part_of_word(text[at - 1]);
        const bool after = at + word.size() < text.size() && is_part_of_word(text[at + word.size()]);
        if (!before && !after) return true;
    }
    return false;
}

/// What the shipped site calls its frameworks, tiers, levels and items, but for the words that are `english` as well.
Words vocabulary(const Words& english) {
    Words out;
    const auto add = [&](const std::string& word) {
        if (!word.empty() && english.count(lower(word)) == 0) out.insert(lower(word));
    };
    for (const auto& framework : real_site().model.frameworks) {
        for (const auto& word : {framework.title, framework.short_title, framework.id}) add(word);
        for (const auto& word : {framework.level_name, framework.level_plural}) add(word);
        for (const auto& tier : framework.tiers) {
            add(tier.title);
            add(tier.plural);
        }
        for (const auto& level : framework.levels) {
            add(level.title);
            add(level.id);
        }
        for (const auto& item : framework.items) {
            add(item.title);
            add(item.slug);
        }
    }
    return out;
}

/// The file in lower case without its comments and without the examples that messages give to authors.
std::string instructions(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string out;
    bool comment = false;
    for (std::string line; std::getline(in, line);) {
        for (const char* mark : {"//", "for example ", "such as "}) line = line.substr(0, line.find(mark));
        const auto opens = line.find("/*");
        const auto closes = line.find("*/");
        if (!comment) out += lower(line.substr(0, opens)) + "\n";
        comment = (comment || opens != std::string::npos) && closes == std::string::npos;
    }
    return out;
}

/// The file in lower case, comments and all: what is said of a script's types stands in them. "firstStage" is two
/// words.
std::string everything(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string out;
    for (char c = 0, before = 0; in.get(c); before = c) {
        if (std::islower(static_cast<unsigned char>(before)) != 0 && std::isupper(static_cast<unsigned char>(c)) != 0)
            out += ' ';
        out += c;
    }
    return lower(out);
}

std::vector<std::filesystem::path> files_below(const std::string& folder) {
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CODIFY_ROOT + folder)) {
        if (entry.is_regular_file()) out.push_back(entry.path());
    }
    return out;
}

void check_names_none(const std::filesystem::path& path, const std::string& text, const Words& words) {
    for (const auto& word : words) {
        if (names(text, word)) FAIL_CHECK(path.string() << " names " << word);
    }
}

}  // namespace

TEST_CASE("no file of the program names a framework, an item or a level", "[verbatim]") {
    // Words of the program itself; a stage is the folder in which a site is made (publish/stage.h).
    const auto words =
        vocabulary({"code",       "standard",  "standards",  "area",     "areas",    "element",        "elements",
                    "background", "dimension", "dimensions", "planning", "the code", "recommendation", "principle",
                    "integrity",  "appraisal", "level",      "levels",   "stage",    "stages"});
    CHECK(words.size() > 80);
    CHECK(words.count("accountability") == 1);
    CHECK(words.count("stage-1") == 1);
    std::size_t files = 0;
    for (const auto& path : files_below("/generator")) {
        // What `codify explain` shows are an author's own files, which speak of levels and items of some kind.
        if (path.string().find("/commands/rules/") != std::string::npos) continue;
        // A table of English words and their endings, whatever a framework calls its items.
        if (path.filename() == "families.cc") continue;
        ++files;
        check_names_none(path, instructions(path), words);
    }
    CHECK(files > 300);
}

TEST_CASE("no theme and no browser program names a framework, an item, a level or what one is called", "[verbatim]") {
    const auto words =
        vocabulary({"code", "standard", "area", "element", "elements", "background", "appraisal", "level", "levels"});
    CHECK(words.size() > 80);
    CHECK(words.count("stage") == 1);
    CHECK(words.count("stages") == 1);
    // The name that levels were published with, in addresses, to scripts and in files, once for all programs.
    const std::string former = "/assets/levels/former.js";
    std::size_t files = 0;
    for (const char* folder : {"/themes", "/assets"}) {
        for (const auto& path : files_below(folder)) {
            ++files;
            if (path != CODIFY_ROOT + former) check_names_none(path, everything(path), words);
        }
    }
    CHECK(files > 200);
    CHECK(trim(instructions(CODIFY_ROOT + former)) == "export const former = \"stage\";");
}

TEST_CASE("a word is found by itself and not within another", "[verbatim]") {
    CHECK(names("const auto x = \"inclusion\";", "inclusion"));
    CHECK(names("first_stage", "stage"));
    CHECK(names("data-stage-filter", "stage"));
    CHECK_FALSE(names("reinclusions", "inclusion"));
    CHECK_FALSE(names("the stage-10", "stage-1"));
}

}  // namespace codify::verbatim
