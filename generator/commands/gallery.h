// `codify gallery`: writes each component of a theme with its examples as a small site for theme authors.
#pragma once

#include <string>

namespace codify {

struct GalleryOptions {
    std::string source = ".";  ///< the site's folder
    std::string output;
    std::string theme;  ///< empty: the theme in the settings
};

/// Writes the gallery to the output folder, or reports the errors and leaves that folder unchanged. Returns the exit
/// code.
[[nodiscard]] int gallery(const GalleryOptions& options);

}  // namespace codify
