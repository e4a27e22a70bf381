#include "source/names.h"

#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/problems.h"

namespace codify {
namespace {

struct Checked {
    std::vector<std::string> usable;
    Diagnostics diagnostics;
};

void check(const std::vector<FolderEntry>& entries, Checked& out) {
    for (const auto& entry : check_names(entries, content_root("content"), out.diagnostics))
        out.usable.push_back(entry.path);
}

/// "rule: message" of the only problem with one entry.
std::string problem_of(const std::string& path, FolderEntry::Kind kind = FolderEntry::Kind::file) {
    Checked out;
    check({{path, kind}}, out);
    const auto all = out.diagnostics.sorted();
    if (all.empty()) return "none";
    CHECK(out.usable.empty());
    CHECK(all[0].exit == Exit::content);
    return all[0].rule + ": " + all[0].message;
}

TEST_CASE("Plain names, special names and pictures may be used") {
    Checked out;
    check({{"a-b-2.md", FolderEntry::Kind::file},
           {"code", FolderEntry::Kind::folder},
           {"code/_index.md", FolderEntry::Kind::file},
           {"code/_pages", FolderEntry::Kind::folder},
           {"documents.toml", FolderEntry::Kind::file},
           {"pages/404.md", FolderEntry::Kind::file},
           {"x.png", FolderEntry::Kind::file}},
          out);
    CHECK(out.usable.size() == 7);
    CHECK(places(out.diagnostics).empty());
}

TEST_CASE("Names hold only a to z, 0 to 9 and single hyphens") {
    for (const char* bad : {"A.md", "a b.md", "a_b.md", "a--b.md", "-a.md", "é.md", "e\xCC\x81.md", "a:b.md", "a?.md",
                            "a*.md", "a\\b.md", "a.b.md", "a.md.", "_.md", "__a.md", ".md"}) {
        CAPTURE(bad);
        CHECK_THAT(problem_of(bad), Catch::StartsWith("bad-name: "));
    }
    CHECK_THAT(problem_of("Folder", FolderEntry::Kind::folder), Catch::StartsWith("bad-name: "));
    CHECK_THAT(problem_of("a.b", FolderEntry::Kind::folder), Catch::StartsWith("bad-name: "));
    CHECK_THAT(problem_of("a.md "), Catch::Contains("ends with a space"));
}

TEST_CASE("A better name is proposed") {
    Checked out;
    check({{"My Page.MD", FolderEntry::Kind::file}}, out);
    CHECK(first_hint(out.diagnostics) == "rename it to my-page.md");
}

TEST_CASE("Names with control characters are printed by their codes") {
    CHECK_THAT(problem_of("a\n\x1B[2Jb.md"), Catch::Contains("a<U+000A><U+001B>[2Jb.md"));
}

TEST_CASE("Names that Windows keeps for devices are refused with any ending") {
    for (const char* bad : {"con.md", "code/nul.html", "aux.md", "prn.png", "com1.md", "lpt9.md", "CON.md"}) {
        CAPTURE(bad);
        CHECK_THAT(problem_of(bad), Catch::StartsWith("reserved-name: "));
    }
    CHECK_THAT(problem_of("aux", FolderEntry::Kind::folder), Catch::StartsWith("reserved-name: "));
    for (const char* good : {"com0.md", "com.md", "console.md", "lpt10.md"}) {
        CAPTURE(good);
        CHECK(problem_of(good) == "none");
    }
}

TEST_CASE("Names and paths that other systems could not hold are refused") {
    CHECK_THAT(problem_of(std::string(252, 'a') + ".md"), Catch::StartsWith("name-too-long: "));
    CHECK(problem_of(std::string(117, 'a') + ".md") == "none");
    const auto folder = repeated("folder-of-twenty-cha/", 9);  // 189 bytes
    CHECK_THAT(problem_of(folder + "a.md"), Catch::StartsWith("path-too-long: "));
    CHECK(problem_of(folder.substr(21) + "a.md") == "none");
}

TEST_CASE("Names that differ only by capital letters collide, and both are named") {
    Checked out;
    check({{"A.md", FolderEntry::Kind::file}, {"a.md", FolderEntry::Kind::file}}, out);
    const auto all = out.diagnostics.sorted();
    REQUIRE(all.size() == 2);
    CHECK(all[0].rule == "bad-name");
    CHECK(all[1].rule == "name-collision");
    CHECK(all[1].place.file == "content/a.md");
    CHECK_THAT(all[1].message, Catch::Contains("content/A.md"));
}

TEST_CASE("Twins that differ only in how an accent is stored are both refused") {
    Checked out;
    check({{"caf\u00E9.md", FolderEntry::Kind::file}, {"cafe\u0301.md", FolderEntry::Kind::file}}, out);
    CHECK(out.usable.empty());
    CHECK(out.diagnostics.sorted().size() == 2);
}

TEST_CASE("Links, special files and folders named like files are refused") {
    CHECK_THAT(problem_of("a.md", FolderEntry::Kind::link), Catch::StartsWith("symbolic-link: "));
    CHECK_THAT(problem_of("a.md", FolderEntry::Kind::other), Catch::StartsWith("not-a-file: "));
    CHECK_THAT(problem_of("x.md", FolderEntry::Kind::folder), Catch::StartsWith("not-a-file: "));
}

TEST_CASE("Files of kinds that a site cannot hold are refused") {
    for (const char* bad : {"a.html", "a.svg", "a.js", "a", "a.exe"}) {
        CAPTURE(bad);
        CHECK_THAT(problem_of(bad), Catch::StartsWith("unknown-kind: "));
    }
}

}  // namespace
}  // namespace codify
