#include "model/page_kind.h"

#include <algorithm>
#include <set>

#include "model/addresses/anchors.h"
#include "model/levels.h"
#include "model/model.h"

namespace codify {
namespace {

using Anchors = std::vector<std::string>;

const std::vector<Block>* text_of_page(const Model& model, const Node& node) { return &page_of(model, node)->body; }

const std::vector<AnchorAlias>* aliases_of_page(const Model& model, const Node& node) {
    return &page_of(model, node)->anchor_aliases;
}

const std::vector<Block>* text_of_framework(const Model& model, const Node& node) {
    return &framework_of(model, node).body;
}

const std::vector<Block>* text_of_level(const Model& model, const Node& node) { return &level_of(model, node)->text; }

const std::vector<AnchorAlias>* aliases_of_item(const Model& model, const Node& node) {
    return &item_of(model, node)->anchor_aliases;
}

void anchors_of_text(const Model& model, const Node& node, Anchors& out) {
    add_heading_anchors(*own_text(model, node), out);
}

void anchors_of_sources(const Model& model, const Node& node, Anchors& out) {
    anchors_of_text(model, node, out);
    for (const auto& document : model.documents) out.push_back(document.id);
}

void anchors_of_a_to_z(const Model& model, const Node& node, Anchors& out) {
    anchors_of_text(model, node, out);
    std::set<std::string> letters;
    for (const auto& other : model.nodes) {
        if (in_a_to_z(other)) letters.insert(model.words.collation().letter(other.title));
    }
    for (const auto& letter : letters) out.push_back(letter_anchor(letter));
}

void anchors_of_whole(const Model& model, const Node& node, Anchors& out) {
    const auto& framework = framework_of(model, node);
    for (const auto& item : framework.items) {
        out.push_back(item.anchor);
        add_item_anchors(framework, item, item.anchor + "-", out);
    }
}

void anchors_of_map(const Model& model, const Node& node, Anchors& out) {
    const auto& framework = framework_of(model, node);
    const auto shown = shown_at_any(framework);
    for (const auto root : framework.roots) {
        if (shown[*root]) out.push_back(framework.at(root).anchor);
    }
}

void anchors_of_level(const Model& model, const Node& node, Anchors& out) {
    anchors_of_text(model, node, out);
    const auto& framework = framework_of(model, node);
    const auto shown = shown_at(framework, node.level);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (shown[i]) out.push_back(framework.items[i].anchor);
    }
}

void anchors_of_item(const Model& model, const Node& node, Anchors& out) {
    add_item_anchors(framework_of(model, node), *item_of(model, node), "", out);
}

void anchors_of_compare(const Model& model, const Node& node, Anchors& out) {
    const auto texts = levelled_texts(*item_of(model, node));
    for (const auto& [before, after] : level_pairs(texts.size()))
        out.push_back(pair_anchor(framework_of(model, node), texts[before]->level, texts[after]->level));
}

/// A page that an author writes, with the anchors of its own text.
constexpr PageTraits written(PageKind kind, ItemWording wording) {
    return {.kind = kind,
            .item_wording = wording,
            .searched = Searched::by_text,
            .in_a_to_z = true,
            .text = text_of_page,
            .aliases = aliases_of_page,
            .anchors = anchors_of_text};
}

constexpr PageTraits with(PageTraits traits, void (*anchors)(const Model&, const Node&, Anchors&)) {
    traits.anchors = anchors;
    return traits;
}

constexpr PageTraits traits_of_search() {
    auto out = written(PageKind::search, ItemWording::none);
    out.searched = Searched::never;
    return out;
}

constexpr PageTraits traits_of_not_found() {
    auto out = written(PageKind::not_found, ItemWording::none);
    out.listed = false;
    out.searched = Searched::never;
    out.in_a_to_z = false;
    out.at_any_address = true;
    return out;
}

/// In the order of PageKind.
constexpr std::array<PageTraits, kPageKinds> kTraits = {{
    written(PageKind::page, ItemWording::none),
    written(PageKind::home, ItemWording::none),
    with(written(PageKind::sources, ItemWording::none), anchors_of_sources),
    written(PageKind::site_map, ItemWording::none),
    with(written(PageKind::a_to_z, ItemWording::none), anchors_of_a_to_z),
    traits_of_search(),
    written(PageKind::accessibility, ItemWording::none),
    written(PageKind::self_check, ItemWording::none),
    traits_of_not_found(),
    {.kind = PageKind::framework,
     .item_wording = ItemWording::none,
     .searched = Searched::by_text,
     .in_a_to_z = true,
     .names_framework = true,
     .text = text_of_framework,
     .anchors = anchors_of_text},
    {.kind = PageKind::whole,
     .item_wording = ItemWording::all,
     .in_a_to_z = true,
     .shows_items = true,
     .names_framework = true,
     .anchors = anchors_of_whole},
    {.kind = PageKind::map,
     .item_wording = ItemWording::none,
     .in_a_to_z = true,
     .shows_items = true,
     .names_framework = true,
     .anchors = anchors_of_map},
    {.kind = PageKind::level,
     .item_wording = ItemWording::at_level,
     .searched = Searched::by_text,
     .in_a_to_z = true,
     .shows_items = true,
     .text = text_of_level,
     .anchors = anchors_of_level},
    {.kind = PageKind::item,
     .item_wording = ItemWording::one,
     .searched = Searched::by_text,
     .in_a_to_z = true,
     .aliases = aliases_of_item,
     .anchors = anchors_of_item},
    {.kind = PageKind::compare, .item_wording = ItemWording::none, .anchors = anchors_of_compare},
    {.kind = PageKind::editions, .item_wording = ItemWording::none, .in_a_to_z = true},
    {.kind = PageKind::changes, .item_wording = ItemWording::none},
    {.kind = PageKind::paper, .item_wording = ItemWording::none, .shows_items = true, .names_framework = true},
    {.kind = PageKind::redirect, .item_wording = ItemWording::none, .listed = false, .searched = Searched::never},
}};

constexpr bool in_order() {
    for (std::size_t i = 0; i < kTraits.size(); ++i) {
        if (static_cast<std::size_t>(kTraits[i].kind) != i) return false;
    }
    return true;
}
static_assert(in_order(), "each kind of page has its traits, in the order of PageKind");

constexpr bool search_finds_texts() {
    return std::all_of(kTraits.begin(), kTraits.end(), [](const PageTraits& traits) {
        return traits.searched != Searched::by_text || traits.text != nullptr || traits.kind == PageKind::item;
    });
}
static_assert(search_finds_texts(), "what the search reads is a page's own text, or an item");

}  // namespace

PageKind kind_of_layout(std::string_view layout) {
    const auto found = std::find(kLayouts.begin(), kLayouts.end(), layout);
    return found == kLayouts.end() ? PageKind::page : static_cast<PageKind>(found - kLayouts.begin());
}

const PageTraits& traits_of(PageKind kind) { return kTraits[static_cast<std::size_t>(kind)]; }

const std::vector<Block>* own_text(const Model& model, const Node& node) {
    const auto text = traits_of(node.kind).text;
    return text == nullptr ? nullptr : text(model, node);
}

Anchors anchors_of(const Model& model, const Node& node) {
    Anchors out;
    const auto& traits = traits_of(node.kind);
    if (traits.anchors != nullptr) traits.anchors(model, node, out);
    if (traits.aliases == nullptr) return out;
    for (const auto& alias : *traits.aliases(model, node)) out.push_back(alias.old);
    return out;
}

}  // namespace codify
