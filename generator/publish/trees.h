// The trees that were published to a folder, as people name them: by number, the one that is shown first.
#pragma once

#include <vector>

#include "base/open_file.h"
#include "publish/destination.h"
#include "publish/record.h"

namespace codify {

struct PublishedTree {
    Tree tree;
    OpenFile folder;     ///< with its files
    bool shown = false;  ///< it is the one that visitors get
};

/// The tree that is shown and the earlier ones that are kept, the newest first. A Failure where nothing is known of
/// what was published to `destination`.
[[nodiscard]] std::vector<PublishedTree> published_trees(const Destination& destination);

}  // namespace codify
