// The kinds of page, and the traits of every page of one kind. Whatever varies within a kind is on the page itself
// (Node). How a page looks is defined in pages/page_kinds.h.
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

/// The first ones are written by authors, who choose them by their names in kLayouts.
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
    changes,   ///< what changed between two editions
    paper,     ///< the printable self-check of a framework at one level
    redirect   ///< leads to another: at a former address, or for a folder without a page of its own
};

/// How many there are. REQUIRES: the kind that is named here is the last.
inline constexpr auto kPageKinds = static_cast<std::size_t>(PageKind::redirect) + 1;

/// The allowed values of `layout` in a page's settings.
inline constexpr auto kLayouts = std::to_array<std::string_view>(
    {"page", "home", "sources", "site-map", "a-to-z", "search", "accessibility", "self-check", "not-found"});
static_assert(kLayouts.size() == static_cast<std::size_t>(PageKind::framework),
              "each kind that an author writes has its layout, in the order of PageKind");

/// Whether pages of `kind` are written by authors, who choose it as a layout.
[[nodiscard]] constexpr bool is_layout(PageKind kind) { return static_cast<std::size_t>(kind) < kLayouts.size(); }

/// The kind for `layout`; an unknown one, which was reported when it was parsed, is an ordinary page.
[[nodiscard]] PageKind kind_of_layout(std::string_view layout);

/// How search finds a page.
enum class Searched : std::uint8_t {
    never,
    by_name,  ///< only by the search terms in synonyms.toml: its texts are those of other pages
    by_text,
};

/// The texts of items that every reader of a page must find on it, whole. `codify check` holds built pages to this.
enum class ItemWording : std::uint8_t {
    none,  ///< it only lists, asks about or compares what other pages say
    one,
    all,       ///< of its framework
    at_level,  ///< what all items of its framework say about its level
};

/// A trait without a default: what leaves it out does not compile.
template <typename T>
class Stated {
  public:
    constexpr Stated(T value) : value_(value) {}
    constexpr operator T() const { return value_; }

  private:
    T value_;
};

struct PageTraits {
    PageKind kind;
    Stated<ItemWording> item_wording;  ///< without a default, lest a new kind go unchecked
    bool listed = true;                ///< in all lists of pages: the ones for readers and the sitemap
    Searched searched = Searched::by_name;
    bool in_a_to_z = false;
    bool shows_items = false;      ///< whether it contains texts of several items
    bool names_framework = false;  ///< whether its title names the framework that it is about
    bool at_any_address = false;   ///< whether it is served for other addresses, so links start at the top

    /// Returns the page's own text, with an author's headings; null where there is none.
    const std::vector<Block>* (*text)(const Model&, const Node&) = nullptr;

    /// Returns former names of its anchors.
    const std::vector<AnchorAlias>* (*aliases)(const Model&, const Node&) = nullptr;

    /// Appends every id on the page, in reading order, except the aliases. Null: nothing links to an anchor of it.
    void (*anchors)(const Model&, const Node&, std::vector<std::string>& out) = nullptr;
};

[[nodiscard]] const PageTraits& traits_of(PageKind kind);

/// The page's own text, written by an author; null where there is none.
[[nodiscard]] const std::vector<Block>* own_text(const Model& model, const Node& node);

/// Every id on the page of `node`, in reading order.
[[nodiscard]] std::vector<std::string> anchors_of(const Model& model, const Node& node);

}  // namespace codify
