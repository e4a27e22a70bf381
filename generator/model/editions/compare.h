// Compares two editions text by text: what is added, removed, moved or reworded. An item is the same in both when its
// path is the same; failing that, when an alias names its old path; failing that, when another item has the same words.
//
// Only wording that comes from a document is compared: titles and texts of items and levels, and pages with a source.
// Summaries, notes, links and the framework's own page are the site's own words and belong to no edition.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/model.h"

namespace codify {

/// Refers to a text in the model: exactly one of the members is set.
struct TextAt {
    const std::vector<Block>* blocks = nullptr;
    const Block* entry = nullptr;      ///< of a list
    const InlineText* cell = nullptr;  ///< of a pair
    const std::string* title = nullptr;

    explicit operator bool() const { return blocks || entry || cell || title; }
};

/// A text that only one edition has, or that differs between the two.
struct TextChange {
    std::string label;  ///< "Stage 2", "Behaviour 3": its position within its item
    TextAt before, after;
};

/// An item, level or page that differs. A node is kNone where only the other edition has it.
struct Change {
    enum class Kind : std::uint8_t { reworded, moved, added, removed };
    Kind kind = Kind::reworded;  ///< an item that is both moved and reworded is `reworded`
    bool moved = false;
    NodeIndex before, after;
    std::vector<TextChange> texts;
};

struct Changes {
    std::vector<Change> items;                     ///< in the later edition's reading order; removed ones last
    std::vector<FrameworkIndex> added_frameworks;  ///< frameworks that are new as a whole
    std::vector<FrameworkIndex> removed_frameworks;
    std::vector<std::pair<NodeIndex, NodeIndex>> shared;  ///< node pairs of every item in both editions, changed or not

    [[nodiscard]] bool empty() const { return items.empty() && added_frameworks.empty() && removed_frameworks.empty(); }
};

/// What changed from edition `before` to edition `after` of `model`, whose addresses are assigned; kNone is the current
/// one. The result refers to texts of `model`.
///
/// A framework that only the later edition has is new when its document is dated after the earlier edition or it names
/// none. If its document is older or undated, the framework existed before and was merely not part of that edition: it
/// is left out.
[[nodiscard]] Changes compare_editions(const Model& model, EditionIndex before, EditionIndex after);

/// "3 reworded, 1 added, 1 framework new", or a sentence that nothing changed.
[[nodiscard]] std::string change_words(const Changes& changes, const Words& words);

}  // namespace codify
