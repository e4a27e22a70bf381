// How the pages of a site's editions lead to each other: from a page of today to what changed on it, and from a page of
// an earlier edition to the page that took its place.
#pragma once

#include <vector>

#include "model/editions/compare.h"
#include "model/editions/editions.h"
#include "model/model.h"

namespace codify {

/// What a page of today says of its last change.
struct ChangeNote {
    enum class Kind { reworded, moved, added, changed };  ///< `changed`: something in the framework of this page
    Kind kind = Kind::changed;
    EditionIndex edition = kNone;  ///< in which it changed
    NodeIndex node = kNone;        ///< of the page on what changed; kNone for no note at all
};

struct EditionLinks {
    std::vector<EditionPair> pairs;
    std::vector<Changes> changes;       ///< by pair
    std::vector<ChangeNote> notes;      ///< by node
    std::vector<NodeIndex> successors;  ///< by node of an earlier edition, its page of today, or kNone
};

/// Everything is empty where no edition is frozen.
[[nodiscard]] EditionLinks link_editions(const Model& model);

/// The id of a changed item on the page of changes.
[[nodiscard]] std::string change_anchor(const Model& model, const Change& change);

}  // namespace codify
