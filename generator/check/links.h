// Where the links of a page lead, and whether there is anything: another page, an anchor on it, a file.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "check/page.h"

namespace codify {

/// What a page must be remembered by until all pages are known.
struct PageFacts {
    struct Link {
        std::string target;
        Finding at;          ///< with neither rule nor words yet
        bool asset = false;  ///< loaded with the page
    };
    std::string url, title;
    bool whole = true;  ///< false for a page that could not be read: nothing is known of its ids
    std::set<std::string> ids;
    std::vector<Link> inner, outer;  ///< to this site; to others, https: and http: alone
};
[[nodiscard]] PageFacts facts_of(const CheckedPage& page);

/// What a site publishes.
struct Published {
    std::map<std::string, const PageFacts*> pages;  ///< by address
    std::set<std::string> files;                    ///< addresses of everything else
    std::string base;  ///< the path of the site on its host, such as "/code/", which the page for wrong addresses uses
};

/// Rules page-link, page-anchor and page-asset: what the links of `page` name and the site does not have.
void check_links(const PageFacts& page, const Published& site, std::vector<Finding>& out);

}  // namespace codify
