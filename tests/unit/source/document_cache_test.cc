#include "source/document_cache.h"

#include "base/disk.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"
#include "tests/support/tiny_png.h"

namespace codify {
namespace {

/// The text of the first paragraph of each document, and how many problems there were.
std::string read(const TempDir& dir, DocumentCache& cache) {
    Diagnostics diagnostics;
    const auto content = read_content(content_root(dir.path().string()), diagnostics, &cache);
    std::string out;
    for (const auto& document : content.documents)
        out += document.path + ": " + (document.blocks.empty() ? "" : document.blocks.front().text.html) + "; ";
    return out + std::to_string(diagnostics.sorted().size());
}

constexpr const char* kFront = "+++\ntitle = \"A\"\n+++\n";

TEST_CASE("a file is read again when it is forgotten, and only then") {
    const TempDir dir;
    DocumentCache cache;
    dir.write("pages/a.md", std::string(kFront) + "Old.\n");
    dir.write("pages/b.md", std::string(kFront) + "Other.\n");
    CHECK(read(dir, cache) == "pages/a.md: Old.; pages/b.md: Other.; 0");
    dir.write("pages/a.md", std::string(kFront) + "New.\n");
    CHECK(read(dir, cache) == "pages/a.md: Old.; pages/b.md: Other.; 0");
    cache.forget("pages/a.md");
    CHECK(read(dir, cache) == "pages/a.md: New.; pages/b.md: Other.; 0");
}

TEST_CASE("a file that is gone is no document, kept or not") {
    const TempDir dir;
    DocumentCache cache;
    dir.write("pages/a.md", std::string(kFront) + "Old.\n");
    CHECK(read(dir, cache) == "pages/a.md: Old.; 0");
    std::filesystem::remove(dir / "pages/a.md");
    dir.write("pages/b.md", std::string(kFront) + "New.\n");
    CHECK(read(dir, cache) == "pages/b.md: New.; 0");
}

TEST_CASE("a picture that is kept keeps its size") {
    const TempDir dir;
    DocumentCache cache;
    dir.write("pages/a.png", kTinyPng);
    for (int reading = 0; reading < 2; ++reading) {
        Diagnostics diagnostics;
        const auto content = read_content(content_root(dir.path().string()), diagnostics, &cache);
        CHECK(content.picture_sizes.at("pages/a.png").width == 1);
    }
}

TEST_CASE("a problem is reported at every reading") {
    const TempDir dir;
    DocumentCache cache;
    dir.write("pages/a.md", std::string(kFront) + "<b>\n");
    const auto first = read(dir, cache);
    CHECK(first.back() == '1');
    CHECK(read(dir, cache) == first);
    dir.write("pages/a.md", std::string(kFront) + "Mended.\n");
    CHECK(read(dir, cache) == "pages/a.md: Mended.; 0");
}

}  // namespace
}  // namespace codify
