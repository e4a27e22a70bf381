// Compares two editions text by text: what is new, gone, moved or reworded. An item is the same in both when its path
// is; after that, when an alias names its old path; after that, when it says the same elsewhere.
//
// What is compared is wording that comes from a document: titles and texts of items and levels, and pages with a
// source. Summaries, notes, links and the framework's own page are the site's words and no edition's.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/model.h"

namespace codify {

/// A text where it stands in the model: one of the members is set.
struct TextAt {
    const std::vector<Block>* blocks = nullptr;
    const Block* entry = nullptr;  ///< of a list
    const Rich* cell = nullptr;    ///< of a pair
    const std::string* title = nullptr;

    explicit operator bool() const { return blocks || entry || cell || title; }
};

/// A text that only one edition has, or that both have in other words.
struct TextChange {
    std::string label;  ///< "Stage 2", "Behaviour 3": where it stands in its item
    TextAt before, after;
};

/// An item, level or page that differs. A node is kNone where only the other edition has it.
struct Change {
    enum class Kind : std::uint8_t { reworded, moved, added, removed };
    Kind kind = Kind::reworded;  ///< what is said first: an item that is moved and reworded is `reworded`
    bool moved = false;
    NodeIndex before, after;
    std::vector<TextChange> texts;
};

struct Changes {
    std::vector<Change> items;                     ///< in the later edition's reading order; removed ones last
    std::vector<FrameworkIndex> added_frameworks;  ///< whole ones
    std::vector<FrameworkIndex> removed_frameworks;
    std::vector<std::pair<NodeIndex, NodeIndex>> shared;  ///< the nodes of every item that both have, changed or not

    [[nodiscard]] bool empty() const { return items.empty() && added_frameworks.empty() && removed_frameworks.empty(); }
};

/// What changed from edition `before` to edition `after` of `model`, whose addresses are given; kNone is the current
/// one. The texts named stay in `model`.
///
/// A framework that only the later edition has is new when its document is dated after the earlier edition or it names
/// none. One whose document is older or undated was there before and merely no part of that edition: it is left out.
[[nodiscard]] Changes compare_editions(const Model& model, EditionIndex before, EditionIndex after);

/// "3 reworded, 1 added, 1 framework new", or that nothing changed.
[[nodiscard]] std::string change_words(const Changes& changes);

}  // namespace codify
