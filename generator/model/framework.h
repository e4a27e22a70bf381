// A framework: the names of its tiers, levels and sections, and all of its items and pages.
#pragma once

#include <string>
#include <vector>

#include "model/item.h"
#include "model/page.h"

namespace codify {

/// A folder of the content: a framework with tiers, or a collection of ordinary pages when it has none.
struct Framework {
    SourceFile file;
    std::string id, title, short_title, summary;
    std::string folder;      ///< content path: the id, or "editions/2024/" and the id
    std::string section;     ///< its name as a section of the site, set once it has an address
    EditionIndex edition{};  ///< the frozen edition that it belongs to; kNone for the current one
    int order = 0;
    std::vector<Tier> tiers;
    std::string level_name, level_plural;
    bool compares = true;     ///< whether each item has a page that compares its levels
    bool every_level = true;  ///< whether an item with levels has a text for each of them
    std::vector<Level> levels;
    std::vector<SectionKind> kinds;
    std::vector<std::vector<std::vector<KindIndex>>>
        required;  ///< by tier: alternative kinds of section, one of which must exist
    std::vector<Block> body;
    std::vector<Sic> sic;
    std::vector<Reference> related;
    Reference part_of;  ///< the page above it, in whose part of the menu it stands; without a path for none
    std::vector<Reference> aliases;
    Maintenance maintenance;
    DocumentIndex document{};
    std::vector<Item> items;  ///< in reading order: a parent before its children
    std::vector<ItemIndex> roots;
    std::vector<Page> pages;
    NodeIndex node{};
    NodeIndex whole_node{};  ///< the page with the whole framework; kNone for a collection
    NodeIndex map_node{};    ///< the page of items by level; kNone without levels

    [[nodiscard]] const Item& at(ItemIndex index) const { return items[*index]; }
    [[nodiscard]] const Level& at(LevelIndex index) const { return levels[*index]; }
    [[nodiscard]] const Page& at(PageIndex index) const { return pages[*index]; }
    [[nodiscard]] const SectionKind& at(KindIndex index) const { return kinds[*index]; }
    [[nodiscard]] const Tier& at(TierIndex index) const { return tiers[*index]; }
};

}  // namespace codify
