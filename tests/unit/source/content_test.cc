#include "source/content.h"

#include <sys/stat.h>

#include <filesystem>

#include "source/markdown/limits.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/failure.h"
#include "tests/support/problems.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

struct Read {
    Content content;
    Diagnostics diagnostics;
};

void read(const TempDir& dir, Read& out) {
    out.content = read_content(content_root(dir.path().string()), out.diagnostics);
}

/// "content/a.md 3:1 rule" for each problem.
std::vector<std::string> problems(const Read& read) {
    std::vector<std::string> out;
    for (const auto& d : read.diagnostics.sorted()) {
        out.push_back(fmt::format("{} {}:{} {}", d.place.file.shown(), d.place.line, d.place.column, d.rule));
    }
    return out;
}

TEST_CASE("Documents, pictures and sources are read, sorted by path") {
    const TempDir dir;
    dir.write("code/b.md", "+++\ntitle = \"B\"\n+++\n\n# Heading\n");
    dir.write("a.md", "+++\ntitle = \"A\"\n+++\ntext\n");
    dir.write("pages/p.png", kTinyPng);
    dir.write("documents.toml", "[[documents]]\nid = \"x\"\n");
    Read out;
    read(dir, out);
    CHECK(problems(out).empty());
    REQUIRE(out.content.documents.size() == 2);
    CHECK(out.content.documents[0].path == "a.md");
    CHECK(out.content.documents[1].path == "code/b.md");
    CHECK(out.content.documents[1].front.text_of("title") == "B");
    CHECK(out.content.documents[1].blocks.at(0).line == 5);
    CHECK(out.content.documents[1].usable);
    CHECK(out.content.pictures == std::vector<std::string>{"pages/p.png"});
    REQUIRE(out.content.sources);
    CHECK(out.content.sources->items_of("documents").size() == 1);
    CHECK(out.content.documents[1].file().shown() == "content/code/b.md");
    CHECK(out.content.documents[1].file().on_disk() == dir.path().string() + "/code/b.md");
}

TEST_CASE("A file of settings that nothing reads is told, with the name that was meant") {
    const TempDir dir;
    dir.write("a.md", "+++\ntitle = \"A\"\n+++\ntext\n");
    dir.write("sinonyms.toml", "");
    dir.write("pages/data.json", "{}");
    Read out;
    read(dir, out);
    CHECK(problems(out) ==
          std::vector<std::string>{"content/pages/data.json 0:0 unread-file", "content/sinonyms.toml 0:0 unread-file"});
    CHECK(out.diagnostics.sorted().back().hint == "did you mean content/synonyms.toml?");
    CHECK_FALSE(out.diagnostics.has_errors());
}

TEST_CASE("A missing documents.toml holds nothing, and a faulty one is reported and not taken for missing") {
    const TempDir dir;
    Read without;
    read(dir, without);
    REQUIRE(without.content.sources);
    CHECK(without.content.sources->members.empty());
    dir.write("documents.toml", "a = \n");
    Read faulty;
    read(dir, faulty);
    CHECK_FALSE(faulty.content.sources);
    CHECK(faulty.diagnostics.sorted().at(0).rule == "toml-syntax");
}

TEST_CASE("A byte order mark and Windows line ends make no difference") {
    const TempDir dir;
    dir.write("a.md", "+++\ntitle = \"A\"\n+++\n\nOne\ntwo[^1]\n\n[^1]: Note\n");
    dir.write("b.md", "\xEF\xBB\xBF+++\r\ntitle = \"A\"\r\n+++\r\n\r\nOne\r\ntwo[^1]\r\n\r\n[^1]: Note\r\n");
    Read out;
    read(dir, out);
    CHECK(problems(out).empty());
    const auto& [a, b] = std::tie(out.content.documents.at(0), out.content.documents.at(1));
    CHECK(a.front.text_of("title") == b.front.text_of("title"));
    REQUIRE(a.blocks.size() == b.blocks.size());
    CHECK(a.blocks[0].text.html == b.blocks[0].text.html);
    CHECK(a.blocks[0].line == b.blocks[0].line);
}

TEST_CASE("Each document's problem is its own, and the others are read on") {
    const TempDir dir;
    dir.write("bad-bytes.md", "+++\ntitle = \"A\"\n+++\n\xFF\n");
    dir.write("empty.md", "");
    dir.write("good.md", "+++\ntitle = \"A\"\n+++\n");
    dir.write("html.md", "+++\ntitle = \"A\"\n+++\n\ntext <b>\n");
    dir.write("no-front.md", "# Title\n");
    dir.write("table.md", "+++\ntitle = \"A\"\n+++\n| a | b |\n| - |\n");
    Read out;
    read(dir, out);
    CHECK(problems(out) == std::vector<std::string>{"content/bad-bytes.md 4:1 not-utf-8",
                                                    "content/empty.md 1:1 front-matter", "content/html.md 5:6 raw-html",
                                                    "content/no-front.md 1:1 front-matter",
                                                    "content/table.md 5:1 looks-like-a-table"});
    CHECK(out.diagnostics.exit() == Exit::content);
    std::string usable;
    for (const auto& document : out.content.documents) usable += document.usable ? '1' : '0';
    CHECK(usable == "001100");
}

TEST_CASE("A document that is too large is a limit breached, told by its size alone") {
    const TempDir dir;
    dir.write("big.md", "");
    std::filesystem::resize_file(dir / "big.md", 100'000'000);
    dir.write("fits.md", "+++\n+++\n" + repeated("word\n\n", 40'000).substr(0, kLargestFile - 8));
    dir.write("over.md", "+++\n+++\n" + std::string(kLargestFile - 7, '\n'));
    Read out;
    read(dir, out);
    CHECK(problems(out) ==
          std::vector<std::string>{"content/big.md 0:0 file-too-large", "content/over.md 0:0 file-too-large"});
    CHECK(out.diagnostics.exit() == Exit::limit);
    CHECK_THAT(first_message(out.diagnostics), Catch::Contains("100,000,000 bytes"));
}

TEST_CASE("Links and pipes among the documents are reported and not read") {
    const TempDir outside;
    outside.write("secret.md", "+++\ntitle = \"Secret\"\n+++\n");
    const TempDir dir;
    std::filesystem::create_symlink(outside / "secret.md", dir / "a.md");
    std::filesystem::create_directory_symlink(outside.path(), dir / "b");
    REQUIRE(::mkfifo((dir / "c.md").c_str(), 0644) == 0);
    std::filesystem::create_directory(dir / "d.md");
    Read out;
    read(dir, out);
    CHECK(problems(out) == std::vector<std::string>{"content/a.md 0:0 symbolic-link", "content/b 0:0 symbolic-link",
                                                    "content/c.md 0:0 not-a-file", "content/d.md 0:0 not-a-file"});
    CHECK(out.content.documents.empty());
}

TEST_CASE("What is read does not depend on the number of threads") {
    const TempDir dir;
    for (int i = 0; i < 60; ++i) {
        dir.write(fmt::format("p-{}.md", i),
                  fmt::format("+++\ntitle = \"{}\"\n+++\n\n[x](<javascript:{}>) <i>\n", i, i));
    }
    Read first;
    read(dir, first);
    CHECK(first.diagnostics.sorted().size() == 120);
    for (int round = 0; round < 3; ++round) {
        Read again;
        read(dir, again);
        CHECK(problems(again) == problems(first));
        REQUIRE(again.content.documents.size() == 60);
        CHECK(again.content.documents[59].front.text_of("title") == first.content.documents[59].front.text_of("title"));
    }
}

}  // namespace
}  // namespace codify
