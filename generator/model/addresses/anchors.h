// The anchors within a page. The page views write them and links are checked against them, so both use these functions.
// Which of them a page of a kind has: page_kind.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/model.h"

namespace codify {

/// "behaviour-3": the id of entry `index` (from 0) of a section of `kind`.
[[nodiscard]] std::string entry_anchor(const SectionKind& kind, std::size_t index);

/// The id of a descriptor: its level's, or the section's own where the text is for every level.
[[nodiscard]] std::string descriptor_anchor(const Framework& framework, const SectionKind& kind, LevelIndex level);

/// "first-and-second": the id of the comparison of two levels, in the framework's order.
[[nodiscard]] std::string pair_anchor(const Framework& framework, LevelIndex before, LevelIndex after);

/// "letter-a": the id of a letter of the A to Z (Collation::letter); that of all that begins with no letter for none.
[[nodiscard]] std::string letter_anchor(std::string_view letter);

/// Whether the A to Z lists the page of `node`.
[[nodiscard]] bool in_a_to_z(const Node& node);

/// "note-1": the id of footnote `index` (from 0) of a page.
[[nodiscard]] std::string note_anchor(std::size_t index);

/// "note-1--use-2": the id of the second number in the text that leads to the note with the id `note`.
[[nodiscard]] std::string note_use_anchor(std::string_view note, int use);

/// Appends the ids of the headings and footnotes of `blocks`.
void add_heading_anchors(const std::vector<Block>& blocks, std::vector<std::string>& out);

/// Appends the ids within `item`, each after `prefix`: "accountability-" where several items share a page, where
/// entries and headings within texts have no ids.
void add_item_anchors(const Framework& framework, const Item& item, const std::string& prefix,
                      std::vector<std::string>& out);

}  // namespace codify
