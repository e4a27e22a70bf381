// The kinds of page that a site has, and what is true of every page of one kind. Whatever must know more of a page than
// this asks the page itself (Node). What a page looks like is told in pages/page_kinds.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/markdown/markdown.h"

namespace codify {

struct AnchorAlias;
struct Model;
struct Node;

/// The first are those that an author writes, and asks for by their names in kLayouts.
enum class PageKind : std::uint8_t {
    page,
    home,
    sources,
    site_map,
    a_to_z,
    search,
    accessibility,
    self_check,
    not_found,
    framework,
    whole,
    map,
    level,
    item,
    compare,
    editions,  ///< the list of editions
    changes,   ///< what changed between two of them
    paper,     ///< what the self-check asks of a framework at one level, to be printed
    redirect   ///< an address that a page had before
};
inline constexpr std::size_t kPageKinds = 19;

/// What `layout` in a page's settings may say.
inline constexpr std::array<std::string_view, 9> kLayouts = {
    "page", "home", "sources", "site-map", "a-to-z", "search", "accessibility", "self-check", "not-found"};

/// Whether an author writes pages of `kind`, whose settings name it.
[[nodiscard]] constexpr bool is_layout(PageKind kind) { return static_cast<std::size_t>(kind) < kLayouts.size(); }

/// The kind that `layout` asks for; an unknown one, which was reported where it was read, is an ordinary page.
[[nodiscard]] PageKind kind_of_layout(std::string_view layout);

/// How the search finds a page.
enum class Searched : std::uint8_t {
    never,
    by_name,  ///< by words that synonyms.toml gives it, alone: its texts are those of other pages
    by_text,
};

struct PageTraits {
    PageKind kind;
    bool listed = true;  ///< in the lists of all pages, those that people read and the one for search engines
    Searched searched = Searched::by_name;
    bool in_a_to_z = false;        ///< for pages of frameworks
    bool shows_items = false;      ///< whether texts of many items stand on it
    bool names_framework = false;  ///< whether its title says which framework it is about
    bool at_any_address = false;   ///< whether it is served for others, so that its links are written from the top

    /// The text of its own, whose headings an author chose; null where there is none.
    const std::vector<Block>* (*text)(const Model&, const Node&) = nullptr;

    /// Older names of its places.
    const std::vector<AnchorAlias>* (*aliases)(const Model&, const Node&) = nullptr;

    /// Appends every id that it bears, in reading order, but the aliases. Null: nobody links into it.
    void (*anchors)(const Model&, const Node&, std::vector<std::string>& out) = nullptr;
};

[[nodiscard]] const PageTraits& traits_of(PageKind kind);

/// The text of its own that the page of `node` has; null where there is none.
[[nodiscard]] const std::vector<Block>* own_text(const Model& model, const Node& node);

/// Every id that the page of `node` bears, in reading order.
[[nodiscard]] std::vector<std::string> anchors_of(const Model& model, const Node& node);

}  // namespace codify
