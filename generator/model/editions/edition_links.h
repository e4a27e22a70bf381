// Links between the pages of a site's editions: from a current page to what changed on it, and from a page of an
// earlier edition to its successor.
#pragma once

#include <vector>

#include "model/editions/compare.h"
#include "model/editions/editions.h"
#include "model/model.h"

namespace codify {

/// The last change of a current page, which it shows.
struct ChangeNote {
    enum class Kind { reworded, moved, added, changed };  ///< `changed`: something in the framework of this page
    Kind kind = Kind::changed;
    EditionIndex edition = kNone;  ///< the edition in which it changed; kNone for the current one
    NodeIndex node = kNone;        ///< the page that shows the change; kNone for no note at all
};

struct EditionLinks {
    std::vector<EditionPair> pairs;
    std::vector<Changes> changes;       ///< by pair
    std::vector<ChangeNote> notes;      ///< by node
    std::vector<NodeIndex> successors;  ///< by node of an earlier edition, its current page, or kNone
};

/// Everything is empty where no edition is frozen.
[[nodiscard]] EditionLinks link_editions(const Model& model);

/// The id of a changed item on the page of changes.
[[nodiscard]] std::string change_anchor(const Model& model, const Change& change);

}  // namespace codify
