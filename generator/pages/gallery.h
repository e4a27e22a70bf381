// The gallery of a theme: a small separate site that shows each partial with its examples, purpose and source. It is
// for theme authors and never part of a published site.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/site.h"
#include "theme/examples.h"

namespace codify {

/// A page of the gallery and its address.
struct GalleryPage {
    std::string url;
    std::string html;
};

/// The theme's template "gallery"; nothing after a problem with it, which is of class usage.
[[nodiscard]] std::optional<Template> gallery_template(const ThemeChain& chain, const Words& words,
                                                       Diagnostics& diagnostics);

/// The list of components, then a page for each that has examples. Only the settings and the theme of `site` are used;
/// its model is empty.
[[nodiscard]] std::vector<GalleryPage> gallery_pages(const Site& site, const Template& look,
                                                     const std::vector<Component>& components);

}  // namespace codify
