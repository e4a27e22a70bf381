#include "publish/tree_changes.h"

#include "publish/marker.h"
#include "tests/support/catch.h"
#include "tests/support/temp_dir.h"

namespace codify {
namespace {

OpenFile tree(const TempDir& dir, const std::string& name, const std::map<std::string, std::string>& files) {
    Marker marker;
    for (const auto& [path, bytes] : files) {
        dir.write(name + "/" + path, bytes);
        marker.files.insert(path);
    }
    dir.write(name + "/" + Marker::file_name, marker.text());
    return open_at(AT_FDCWD, dir / name, O_RDONLY | O_DIRECTORY);
}

TEST_CASE("what changed between two trees is told page by page") {
    const TempDir dir;
    const auto before = tree(dir, "a", {{"a.html", "1"}, {"b.html", "same"}, {"old.html", "x"}, {"s.css", "1"}});
    const auto after = tree(dir, "b", {{"a.html", "2"}, {"b.html", "same"}, {"new.html", "x"}, {"s.css", "1"}});
    CHECK(changes_in_words(tree_changes(before, after)) ==
          "1 page changed (a.html), 1 new (new.html), 1 removed (old.html)");
    CHECK(changes_in_words(tree_changes(before, before)) == "nothing changed");
}

TEST_CASE("long lists of changed pages are cut, and other files are told in general") {
    const TempDir dir;
    std::map<std::string, std::string> old, now;
    for (int i = 1; i <= 5; ++i) {
        old[std::to_string(i) + ".html"] = "old";
        now[std::to_string(i) + ".html"] = "now";
    }
    const auto before = tree(dir, "a", old);
    CHECK(changes_in_words(tree_changes(before, tree(dir, "b", now))) ==
          "5 pages changed (1.html, 2.html, 3.html and 2 more)");
    old["style.css"] = "x";
    CHECK(changes_in_words(tree_changes(before, tree(dir, "c", old))) == "no page changed, other files did");
}

}  // namespace
}  // namespace codify
