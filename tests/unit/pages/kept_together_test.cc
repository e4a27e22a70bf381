// Headings and texts that share a box, so that paper does not part them.
#include "pages/parts/kept_together.h"

#include <set>

#include "tests/support/catch.h"

namespace codify {
namespace {

using Groups = std::vector<std::vector<std::size_t>>;

/// The groups of `count` items of which `texts` have a text.
Groups groups_of(std::size_t count, const std::set<std::size_t>& texts) {
    std::vector<ItemIndex> items;
    for (std::size_t i = 0; i < count; ++i) items.emplace_back(i);
    Groups out;
    for (const auto& group : kept_together(items, [&](ItemIndex item) { return texts.count(*item) > 0; })) {
        out.emplace_back();
        for (const auto item : group) out.back().push_back(*item);
    }
    return out;
}

}  // namespace

TEST_CASE("headings without a text stay with the first text after them", "[pages]") {
    CHECK(groups_of(6, {2, 3, 5}) == Groups{{0, 1, 2}, {3}, {4, 5}});
    CHECK(groups_of(3, {0, 1, 2}) == Groups{{0}, {1}, {2}});
}

TEST_CASE("headings that no text follows are a group of their own", "[pages]") {
    CHECK(groups_of(3, {0}) == Groups{{0}, {1, 2}});
    CHECK(groups_of(0, {}).empty());
}

}  // namespace codify
