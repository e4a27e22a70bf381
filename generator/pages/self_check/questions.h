// What the self-check asks: the texts of one framework at one level, or the lists of one without levels with the
// practice pairs that belong to them. The paper pages and the scripts both take it from here.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "pages/text/prose.h"

namespace codify {

/// One text that is answered. Its code in readers' files is the item's path, "#" and the anchor.
struct AskedStatement {
    std::string anchor;
    std::string level;  ///< its id; empty where the text serves every level
    std::string label;  ///< the level's title, or the heading of a text for every level; empty in a list
    std::string html;
};

struct AskedItem {
    ItemIndex item = kNone;
    std::string title;  ///< of the item; of a list, its heading
    std::vector<AskedStatement> statements;
    std::vector<const Learning*> learning;  ///< the publisher's links for the item and for all it stands under
};

struct AskedPair {
    std::string left_title, left, right_title, right;  ///< titles are text, the rest is HTML
};

/// What readers answer in one go: an item with the texts of the items below it, or an item with lists.
struct AskedGroup {
    ItemIndex item = kNone;  ///< kNone for items that stand under none
    std::string id, title;
    std::string above;  ///< the title of the item that it stands under; may be empty
    std::vector<AskedItem> items;
    std::string pairs_title;
    std::vector<AskedPair> pairs;
};

/// What is asked of `framework` at `level` (kNone without levels), with links that point from `from`.
[[nodiscard]] std::vector<AskedGroup> asked_groups(FrameworkIndex framework, LevelIndex level, const LinkBase& from);

/// Whether readers answer what stands under `kind`.
[[nodiscard]] bool is_asked(const Framework& framework, const SectionKind& kind);

}  // namespace codify
