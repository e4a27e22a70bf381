// The addresses that pages had before. Each becomes a page that leads on, and links in the content may still use it.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// An address that a page had before.
struct OldAddress {
    std::string url;
    std::string path;        ///< in the content; empty for a page that the program makes
    NodeIndex node = kNone;  ///< the page of today
    Place place;             ///< that names it
    bool named = true;       ///< false for what lies below a folder that was renamed
};

/// The address that `alias` stands for, a content path or an address, of a page that is at `url` now.
[[nodiscard]] std::string old_address(std::string alias, const std::string& url);

/// Every old address of a page of today, in the order of the pages. What lies below a renamed folder had an old address
/// too. The pages have their nodes.
[[nodiscard]] std::vector<OldAddress> old_addresses(const Model& model);

/// Every path that `item` had by its own aliases and those of the folders above it.
[[nodiscard]] std::vector<std::string> old_paths(const Framework& framework, const Item& item);

}  // namespace codify
