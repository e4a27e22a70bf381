// What every page of a site shares while pages are made: settings, model, theme, and the parts that are the same on
// many pages and therefore made once. Nothing here changes after construction, so pages can be made on any thread.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "model/editions/edition_links.h"
#include "model/model.h"
#include "pages/parts/section_nav.h"
#include "pages/self_check/sets.h"
#include "source/config.h"
#include "theme/template.h"
#include "theme/theme.h"

namespace codify {

/// Files that pages lead to and that are no pages, by their paths; empty where the site has none.
struct LinkedFiles {
    std::string search_index, search_texts, feed;
};

struct Site {
    const Config& config;
    const Model& model;
    const Theme& theme;
    LinkedFiles linked;
    std::vector<CheckSet> check_sets;  ///< what readers can choose in the self-check
    std::vector<NodeIndex> menu;       ///< the pages that the links at the top lead to
    std::vector<View> values;          ///< the site's own, by which entry of the menu is current; the last has none
    std::vector<SectionNav> navs;      ///< by framework
    EditionLinks editions;

    /// Whether the theme has the scripts of a search, and the site an index and a page for it.
    [[nodiscard]] bool can_search() const;

    /// The site's own values as they stand on the page of `node`.
    [[nodiscard]] const View& values_on(NodeIndex node) const;
};

/// Fails with problems of class usage when the settings name pages or documents that do not exist, of class content
/// when the folder of a page is gone.
[[nodiscard]] Site make_site(const Config& config, const Model& model, const Theme& theme, LinkedFiles linked,
                             Diagnostics& diagnostics);

}  // namespace codify
