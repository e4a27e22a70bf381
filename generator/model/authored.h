// Fields that authors can set in every content file.
#pragma once

#include <string>

#include "base/diagnostics.h"
#include "model/indices.h"

namespace codify {

/// A note that odd wording is in the source and is kept on purpose.
struct Sic {
    std::string at;
    std::string note;
    Place place;
};

/// A content path named in another file, and the node that it is resolved to by resolve_links().
struct Reference {
    std::string path;
    Place place;
    NodeIndex node{};
};

/// Who maintains a file and when it is next reviewed; empty if not set.
struct Maintenance {
    std::string owner, review_by;
    int line = 1;  ///< line of review_by
};

/// A former name of an anchor of a page.
struct AnchorAlias {
    std::string old, anchor;
    Place place;
};

}  // namespace codify
