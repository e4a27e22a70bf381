// What authors write about any file of theirs, whatever it holds.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/indices.h"

namespace codify {

/// A note on wording that is odd in the source and kept as it stands.
struct Sic {
    std::string at;
    std::string note;
    Place place;
};

/// A content path that another file names, and the node it leads to once related.
struct Reference {
    std::string path;
    Place place;
    NodeIndex node{};
};

/// Who looks after a file and when it is next read again; empty without.
struct Upkeep {
    std::string owner, review_by;
    int line = 1;  ///< of review_by
};

/// A place of a page under the name that it had before.
struct AnchorAlias {
    std::string old, anchor;
    Place place;
};

}  // namespace codify
