// The vocabulary of frameworks is data: the program and its themes serve any framework, so they name none.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "base/text.h"
#include "tests/support/catch.h"
#include "tests/support/real_site.h"

namespace codify::verbatim {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || c == '-'; }

/// Whether `word` stands in `text` by itself, whatever its capitals.
bool names(const std::string& text, const std::string& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool before = at > 0 && is_letter(text[at - 1]);
        const bool after = at + word.size() < text.size() && is_letter(text[at + word.size()]);
        if (!before && !after) return true;
    }
    return false;
}

/// What the shipped site calls its frameworks, items, tiers and levels. Of single words only those that no program
/// needs for itself: "code", "standard" and "planning" are plain English, "accountability" is not.
std::set<std::string> vocabulary() {
    const std::set<std::string> english = {"code",      "standard",  "area",     "element",  "background",
                                           "dimension", "standards", "planning", "the code", "recommendation",
                                           "principle", "integrity", "appraisal"};
    std::set<std::string> out;
    const auto add = [&](const std::string& word) {
        if (!word.empty() && english.count(lower(word)) == 0) out.insert(lower(word));
    };
    for (const auto& framework : real_site().model.frameworks) {
        add(framework.title);
        add(framework.short_title);
        add(framework.id);
        for (const auto& tier : framework.tiers) add(tier.title);
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

}  // namespace

TEST_CASE("no file of the program and of its themes names a framework, an item or a level", "[verbatim]") {
    const auto words = vocabulary();
    CHECK(words.size() > 80);
    CHECK(words.count("accountability") == 1);
    CHECK(words.count("stage-1") == 1);
    std::size_t files = 0;
    for (const char* folder : {"/generator", "/themes"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(CODIFY_ROOT + std::string(folder))) {
            if (!entry.is_regular_file()) continue;
            // What `codify explain` shows are an author's own files, which speak of levels and items of some kind.
            if (entry.path().string().find("/commands/rules/") != std::string::npos) continue;
            // A table of English words and their endings, whatever a framework calls its items.
            if (entry.path().filename() == "families.cc") continue;
            ++files;
            const auto text = instructions(entry.path());
            for (const auto& word : words) {
                if (names(text, word)) FAIL_CHECK(entry.path().string() << " names " << word);
            }
        }
    }
    CHECK(files > 100);
}

TEST_CASE("a word is found by itself and not within another", "[verbatim]") {
    CHECK(names("const auto x = \"inclusion\";", "inclusion"));
    CHECK_FALSE(names("reinclusions", "inclusion"));
    CHECK_FALSE(names("the stage-10", "stage-1 "));
}

}  // namespace codify::verbatim
