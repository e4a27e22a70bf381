// A page of the published site, whoever writes it, and the facts about it that everybody asks for.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/root.h"
#include "model/indices.h"
#include "model/page_kind.h"

namespace codify {

/// Anything with an address.
struct Node {
    PageKind kind;
    FrameworkIndex framework{};  ///< kNone for pages of the site as a whole
    ItemIndex item{};            ///< that it shows
    LevelIndex level{};          ///< that it shows, or asks about on paper
    PageIndex page{};            ///< among those of the framework, or of the site
    std::size_t pair{};          ///< of changes: among edition_pairs
    NodeIndex target{};          ///< that a redirect leads to
    std::string path{};          ///< of the content file without ending, "" for pages that the program makes
    std::string url;             ///< from the top of the site, "code/accountability.html"
    std::string title;
    SourceFile file;        ///< for messages
    NodeIndex parent{};     ///< the page above it, on the way down from the home page
    std::string updated{};  ///< the day that is known for this page alone; may be empty

    // Fixed when addresses are given (addresses.h).
    EditionIndex edition{};  ///< the frozen edition that it is part of; kNone for a page of today
    HeldIndex held{};        ///< what keeps it from being published, among Model::held_back
    bool listed =
        true;  ///< whether readers are led to it: not where it waits, was replaced or is of an earlier edition

    std::vector<NodeIndex> linked_from{};  ///< nodes whose text or `related` names this one; sorted, each once
};

}  // namespace codify
