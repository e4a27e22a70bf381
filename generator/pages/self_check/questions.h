// The questions of the self-check: the texts of one framework at one level, or the lists of one without levels with the
// practice pairs that belong to them. The printable pages and the scripts both use these.
#pragma once

#include <string>
#include <vector>

#include "model/model.h"
#include "pages/text/prose.h"

namespace codify {

/// One text to answer. Its identifier in readers' files is the item's path, "#" and the anchor.
struct AskedStatement {
    std::string anchor;
    std::string level;  ///< its id; empty for a text for every level
    std::string label;  ///< the level's title, or the heading of a text for every level; empty in a list
    std::string html;
};

struct AskedItem {
    ItemIndex item = kNone;
    std::string title;  ///< title of the item; for a list, its heading
    std::vector<AskedStatement> statements;
    std::vector<const Learning*> learning;  ///< the publisher's links for the item and for all items above it
};

struct AskedPair {
    std::string left_title, left, right_title, right;  ///< titles are plain text, the rest is HTML
};

/// Statements that readers answer together: an item with the texts of the items below it, or an item with lists.
struct AskedGroup {
    ItemIndex item = kNone;  ///< kNone for items without a parent
    std::string id, title;
    std::string above;  ///< the title of the parent; may be empty
    std::vector<AskedItem> items;
    std::string pairs_title;
    std::vector<AskedPair> pairs;
};

/// The questions about `framework` at `level` (kNone without levels), with links relative to `from`. `rank` is that of
/// the uppermost headings in a statement.
[[nodiscard]] std::vector<AskedGroup> asked_groups(FrameworkIndex framework, LevelIndex level, const LinkBase& from,
                                                   int rank);

/// Whether readers answer sections of `kind`.
[[nodiscard]] bool is_asked(const Framework& framework, const SectionKind& kind);

}  // namespace codify
