#include "model/reading/reading_order.h"

#include <algorithm>
#include <random>
#include <set>

#include "source/roots.h"
#include "tests/support/catch.h"
#include "tests/support/small_site.h"

namespace codify {
namespace {

Item item(const std::string& path, int order, std::size_t tier) {
    Item out;
    out.path = "fw/" + path;
    out.slug = out.path.substr(out.path.rfind('/') + 1);
    out.order = order;
    out.tier = TierIndex(tier);
    return out;
}

Framework framework_of(std::vector<Item> items) {
    Framework out;
    out.id = out.folder = "fw";
    out.file = {content_root("content"), "fw/_index.md"};
    out.tiers = {{"group", "Group", "Groups"}, {"skill", "Skill", "Skills"}};
    out.items = std::move(items);
    return out;
}

Framework ordered(std::vector<Item> items) {
    auto out = framework_of(std::move(items));
    Diagnostics diagnostics;
    put_in_reading_order(out, diagnostics);
    return out;
}

std::vector<std::string> paths_of(const Framework& framework) {
    std::vector<std::string> out;
    for (const auto& one : framework.items) out.push_back(one.path.substr(3));
    return out;
}

const std::vector<Item>& some_items() {
    static const std::vector<Item> items = {item("a", 2, 0), item("a/x", 1, 1), item("a/y", 1, 1),
                                            item("b", 1, 0), item("b/z", 2, 1), item("b/x", 9, 1)};
    return items;
}

}  // namespace

TEST_CASE("a parent stands before its children, and siblings follow their order, then their name", "[model]") {
    CHECK(paths_of(ordered(some_items())) == std::vector<std::string>{"b", "b/z", "b/x", "a", "a/x", "a/y"});
}

TEST_CASE("the reading order does not depend on the order of the files", "[model]") {
    const auto wanted = paths_of(ordered(some_items()));
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        auto items = some_items();
        std::shuffle(items.begin(), items.end(), random);
        REQUIRE(paths_of(ordered(std::move(items))) == wanted);
    }
}

TEST_CASE("parents and children know each other, and roots have no parent", "[model]") {
    const auto framework = ordered(some_items());
    CHECK(framework.roots == std::vector<ItemIndex>{ItemIndex(0), ItemIndex(3)});
    CHECK(framework.items[0].children == std::vector<ItemIndex>{ItemIndex(1), ItemIndex(2)});
    CHECK(framework.items[1].parent == ItemIndex(0));
    CHECK(framework.items[3].parent == kNone);
}

TEST_CASE("the previous and the next item are of the same tier, across parents", "[model]") {
    const auto framework = ordered(some_items());
    CHECK(framework.items[0].previous == kNone);
    CHECK(framework.items[0].next == ItemIndex(3));
    CHECK(framework.items[2].next == ItemIndex(4));
    CHECK(framework.items[4].previous == ItemIndex(2));
    CHECK(framework.items[5].next == kNone);
}

TEST_CASE("an anchor is the last name where that is the only one, else the way to it", "[model]") {
    const auto framework = ordered(some_items());
    CHECK(framework.items[1].anchor == "z");
    CHECK(framework.items[2].anchor == "b--x");
    CHECK(framework.items[4].anchor == "a--x");
}

TEST_CASE("anchors are unique even where a name looks like another's way", "[model]") {
    const auto framework = ordered({item("a", 1, 0), item("a/b", 1, 1), item("a-b", 2, 0), item("a-b/b", 1, 1),
                                    item("c", 3, 0), item("c/a-b", 1, 1)});
    std::set<std::string> anchors;
    for (const auto& one : framework.items) anchors.insert(one.anchor);
    CHECK(anchors.size() == framework.items.size());
}

TEST_CASE("an item without its folder's text is left out and reported at the folder", "[model]") {
    auto framework = framework_of({item("a", 1, 0), item("lost/x", 1, 1), item("lost/y", 2, 1)});
    Diagnostics diagnostics;
    put_in_reading_order(framework, diagnostics);
    CHECK(paths_of(framework) == std::vector<std::string>{"a"});
    const auto problems = diagnostics.sorted();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place.file == "content/fw/lost");
}

TEST_CASE("in a site each item is the next of its previous, and anchors are unique in each framework", "[model]") {
    for (const auto& framework : small_site().model.frameworks) {
        std::set<std::string> anchors;
        for (std::size_t i = 0; i < framework.items.size(); ++i) {
            const auto& one = framework.items[i];
            INFO(one.path);
            CHECK(anchors.insert(one.anchor).second);
            if (one.previous != kNone) CHECK(framework.at(one.previous).next == ItemIndex(i));
            if (one.parent != kNone) CHECK(one.parent < ItemIndex(i));
        }
    }
}

}  // namespace codify
