#include "base/alignment.h"

#include <random>

#include "tests/support/catch.h"

namespace codify {
namespace {

using Entries = std::vector<int>;

/// What the stretches name in one of the two sequences.
Entries shared_of(const std::vector<Stretch>& stretches, const Entries& all, std::size_t Stretch::*start) {
    Entries out;
    for (const auto& stretch : stretches) {
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(stretch.*start);
        out.insert(out.end(), from, from + static_cast<std::ptrdiff_t>(stretch.size));
    }
    return out;
}

/// The length of the longest sequence that both hold, by the plain table.
std::size_t longest(const Entries& a, const Entries& b) {
    std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table[a.size()][b.size()];
}

bool in_order(const std::vector<Stretch>& stretches) {
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const auto& last = stretches[i - 1];
        if (stretches[i].before < last.before + last.size || stretches[i].after < last.after + last.size) return false;
    }
    return true;
}

Entries random_entries(std::mt19937& random, std::size_t longest_size, int kinds) {
    Entries out(random() % (longest_size + 1));
    for (auto& entry : out) entry = static_cast<int>(random() % static_cast<unsigned>(kinds));
    return out;
}

}  // namespace

TEST_CASE("what two sequences share is the same in both, in order, and as much as there can be", "[base]") {
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        const int kinds = 1 + round % 9;
        const auto a = random_entries(random, 14, kinds);
        const auto b = random_entries(random, 14, kinds);
        const auto stretches = aligned(a, b);
        const auto shared = shared_of(stretches, a, &Stretch::before);
        REQUIRE(in_order(stretches));
        REQUIRE(shared == shared_of(stretches, b, &Stretch::after));
        REQUIRE(shared.size() == longest(a, b));
        for (const auto& stretch : stretches) REQUIRE(stretch.size > 0);
    }
}

TEST_CASE("sequences without anything in common, and empty ones, share nothing", "[base]") {
    CHECK(aligned({}, {}).empty());
    CHECK(aligned({1}, {}).empty());
    CHECK(aligned({}, {1}).empty());
    CHECK(aligned({1, 2, 3}, {4, 5}).empty());
}

TEST_CASE("beyond the limit of differences what is shared is still the same in both", "[base]") {
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        const auto a = random_entries(random, 40, 4);
        const auto b = random_entries(random, 40, 4);
        const auto stretches = aligned(a, b, 5);
        REQUIRE(in_order(stretches));
        REQUIRE(shared_of(stretches, a, &Stretch::before) == shared_of(stretches, b, &Stretch::after));
    }
    CHECK(shared_of(aligned({1, 2, 3, 9}, {4, 5, 6, 9}, 1), {1, 2, 3, 9}, &Stretch::before) == Entries{9});
}

TEST_CASE("long sequences that differ in everything take no longer than the limit allows", "[base]") {
    Entries a(200'000), b(200'000);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<int>(i), b[i] = -1 - static_cast<int>(i);
    CHECK(aligned(a, b).empty());
}

}  // namespace codify
