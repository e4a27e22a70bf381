// Checks that the target of each link of a page exists: another page, an anchor on it, a file.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "check/page.h"

namespace codify {

/// What the check of links needs to know of a page once it has been parsed.
struct PageFacts {
    struct Link {
        std::string target;
        Finding at;          ///< its position; rule and message are not set yet
        bool asset = false;  ///< loaded together with the page
    };
    std::string url, title;
    bool whole = true;  ///< false for a page that could not be parsed: its ids are unknown
    std::set<std::string> ids;
    std::vector<Link> inner, outer;  ///< to this site; to other sites, http: and https: only
};
[[nodiscard]] PageFacts facts_of(const CheckedPage& page);

/// The files of a site.
struct Published {
    std::map<std::string, const PageFacts*> pages;  ///< by address
    std::set<std::string> files;                    ///< addresses of everything else
    std::string base;  ///< base path of the site on its host, such as "/code/", for the page for wrong addresses
};

/// Reports rules page-link, page-anchor and page-asset: links of `page` whose target the site does not have.
void check_links(const PageFacts& page, const Published& site, std::vector<Finding>& out);

}  // namespace codify
