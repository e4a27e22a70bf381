// The gallery of a theme: a small site of its own that shows each partial with its examples, what it is for and how it
// is written. It is for theme authors and never part of a published site.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/site.h"
#include "theme/examples.h"

namespace codify {

/// A page of the gallery by its address.
struct GalleryPage {
    std::string url;
    std::string html;
};

/// The theme's template "gallery"; nothing after a problem with it, which is of class usage.
[[nodiscard]] std::optional<Template> gallery_template(const ThemeChain& chain, Diagnostics& diagnostics);

/// The list of components, then a page for each that has examples. `site` lends its settings and its theme; its model
/// is empty.
[[nodiscard]] std::vector<GalleryPage> gallery_pages(const Site& site, const Template& look,
                                                     const std::vector<Component>& components);

}  // namespace codify
