// What all pages share while they are rendered: settings, model, theme, and the parts that are the same on many pages
// and therefore made once. Immutable after construction, so pages can be rendered on any thread.
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

/// Files that pages link to and that are not pages, by their paths; empty where the site has none.
struct LinkedFiles {
    std::string search_index, search_texts, feed;
};

struct Site {
    const Config& config;
    const Model& model;
    const Theme& theme;
    LinkedFiles linked;
    std::vector<CheckSet> check_sets;  ///< the sets that readers can choose in the self-check
    std::vector<NodeIndex> menu;       ///< the pages in the menu at the top
    std::vector<View> values;          ///< the site's own values, by the current entry of the menu; the last has none
    std::vector<SectionNav> navs;      ///< by index of the framework
    EditionLinks editions;

    /// Whether the theme has the scripts of a search, and the site an index and a page for it.
    [[nodiscard]] bool can_search() const;

    /// The site's own values for the page of `node`.
    [[nodiscard]] const View& values_on(NodeIndex node) const;
};

/// Reports problems of class usage when the settings name pages or documents that do not exist, of class content when
/// the folder of a page no longer exists.
[[nodiscard]] Site make_site(const Config& config, const Model& model, const Theme& theme, LinkedFiles linked,
                             Diagnostics& diagnostics);

}  // namespace codify
