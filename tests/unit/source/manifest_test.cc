#include "source/manifest.h"

#include "base/hash.h"
#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {

TEST_CASE("a hash is the one that sha256sum prints", "[manifest]") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a manifest is written sorted and read back as it was", "[manifest]") {
    const Manifest manifest = {{"rules/b.md", sha256("b")}, {"a.md", sha256("a")}};
    const auto text = manifest_text(manifest);
    CHECK(text == sha256("a") + "  a.md\n" + sha256("b") + "  rules/b.md\n");
    CHECK(parse_manifest(text) == manifest);
    CHECK(parse_manifest("") == Manifest());
}

TEST_CASE("a manifest with a line of another form is none", "[manifest]") {
    const auto hash = sha256("a");
    for (const auto& text :
         {hash + " a.md\n", hash + "  \n", hash.substr(1) + "  a.md\n", "G" + hash.substr(1) + "  a.md\n",
          hash + "  a.md\n" + hash + "  a.md\n", std::string("\n")}) {
        INFO(text);
        CHECK_FALSE(parse_manifest(text));
    }
}

TEST_CASE("each file that is not as it was frozen is named", "[manifest]") {
    const TempDir folder;
    const std::string base = "editions/one/";
    folder.write(base + "a.md", "a");
    folder.write(base + "b.md", "b");
    const auto problems = [&](const Manifest& manifest) {
        folder.write(base + std::string(kManifest), manifest_text(manifest));
        const Folder content(folder.path().string());
        std::vector<FolderEntry> entries;
        for (const auto& entry : content.entries()) {
            if (entry.path.starts_with(base)) entries.push_back(entry);
        }
        Diagnostics diagnostics;
        const bool good = check_manifest(content, content_root(content.path()), base, entries, diagnostics);
        CHECK(good == !diagnostics.has_errors());
        std::vector<std::string> out;
        for (const auto& problem : diagnostics.sorted()) {
            CHECK(problem.exit == Exit::integrity);
            out.push_back(problem.place.file.shown() + ": " + problem.message);
        }
        return out;
    };
    using Words = std::vector<std::string>;
    CHECK(problems({{"a.md", sha256("a")}, {"b.md", sha256("b")}}).empty());
    CHECK(problems({{"a.md", sha256("a")}}) ==
          Words{"content/editions/one/b.md: this file was added to a frozen edition"});
    CHECK(problems({{"a.md", sha256("x")}, {"b.md", sha256("b")}, {"c.md", sha256("c")}}) ==
          Words{"content/editions/one/a.md: this file of a frozen edition was changed",
                "content/editions/one/c.md: this file of a frozen edition is gone"});
}

}  // namespace codify
