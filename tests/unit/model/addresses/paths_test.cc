#include "model/addresses/paths.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// Every address of up to `depth` names, each a or b.
std::vector<std::string> addresses(int depth) {
    std::vector<std::string> out = {"a", "b"};
    std::size_t first = 0;
    for (int level = 1; level < depth; ++level) {
        const auto end = out.size();
        for (; first < end; ++first) {
            for (const char* name : {"a", "b"}) out.push_back(out[first] + "/" + name);
        }
    }
    return out;
}

}  // namespace

TEST_CASE("the folder of a path is what stands before its last name", "[model]") {
    CHECK(folder_of("code/accountability") == "code");
    CHECK(folder_of("a/b/c") == "a/b");
    CHECK(folder_of("about") == "");
    CHECK(folder_of("") == "");
}

TEST_CASE("a path is worked out from a folder, with its dots", "[model]") {
    CHECK(resolve_path("code", "integrity.md") == "code/integrity.md");
    CHECK(resolve_path("code", "./integrity.md") == "code/integrity.md");
    CHECK(resolve_path("code/_pages", "../../standards/_index.md") == "standards/_index.md");
    CHECK(resolve_path("code", "..") == "");
    CHECK(resolve_path("", "about.md") == "about.md");
    CHECK(resolve_path("a", "b//c") == "a/b/c");
    CHECK(resolve_path("a", "") == "a");
}

TEST_CASE("a path that leads above the top is nowhere", "[model]") {
    CHECK_FALSE(resolve_path("", "../about.md").has_value());
    CHECK_FALSE(resolve_path("code", "../../about.md").has_value());
    CHECK_FALSE(resolve_path("code", "../../code/about.md").has_value());
}

TEST_CASE("a relative address leads from any page to any other and back to the same name", "[model]") {
    const auto all = addresses(4);
    CHECK(all.size() == 30);
    for (const auto& from : all) {
        for (const auto& to : all) {
            INFO(from << " -> " << to);
            const auto link = relative_url(from, to);
            CHECK(resolve_path(folder_of(from), link) == to);
            CHECK_FALSE(link.empty());
            CHECK(link.front() != '/');
        }
    }
}

TEST_CASE("a relative address is as short as it can be", "[model]") {
    CHECK(relative_url("code/a.html", "code/b.html") == "b.html");
    CHECK(relative_url("code/a.html", "code/a.html") == "a.html");
    CHECK(relative_url("index.html", "code/a.html") == "code/a.html");
    CHECK(relative_url("code/a.html", "index.html") == "../index.html");
    CHECK(relative_url("s/x/y/c.html", "s/x/index.html") == "../index.html");
    CHECK(relative_url("code/a.html", "codex/a.html") == "../codex/a.html");
}

TEST_CASE("the way up has one step for each folder", "[model]") {
    CHECK(path_to_top("index.html") == "");
    CHECK(path_to_top("code/index.html") == "../");
    CHECK(path_to_top("a/b/c/d.html") == "../../../");
}

}  // namespace codify
