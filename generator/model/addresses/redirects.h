// Addresses that redirect to a page: its former ones, which links in the content may still use, and those of folders without
// a page of their own.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/model.h"

namespace codify {

/// A former address of a page.
struct FormerAddress {
    std::string url;
    std::string path;        ///< the former content path; empty for a page that the program generates
    NodeIndex node = kNone;  ///< the page of the current edition
    Place place;             ///< the alias that gives this address
    bool named = true;       ///< false for pages below a folder that was renamed
};

/// The former address given by `alias`, a content path or an address, of a page that is at `url` now.
[[nodiscard]] std::string old_address(std::string alias, const std::string& url);

/// Every former address of a page of the current edition, in the order of the pages, including those of pages below a
/// renamed folder. Nodes must be assigned.
[[nodiscard]] std::vector<FormerAddress> former_addresses(const Model& model);

/// A folder of pages without an index page.
struct BareFolder {
    std::string url;         ///< of the missing index page
    NodeIndex node = kNone;  ///< the page that stands for it
};

/// Every folder of `model` without an index page, in order, each with the page of its name beside it, or else that of the
/// nearest folder above it. Readers shorten addresses, and many hosts take "/x" for the folder x even where there is a
/// page x.html. Without a home page, those that nothing stands for are left out. All other nodes must be assigned.
[[nodiscard]] std::vector<BareFolder> bare_folders(const Model& model);

/// Every former path of `item`, from its own aliases and those of the folders above it.
[[nodiscard]] std::vector<std::string> old_paths(const Framework& framework, const Item& item);

}  // namespace codify
