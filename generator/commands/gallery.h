// `codify gallery`: each component of a theme with its examples, as a small site for theme authors.
#pragma once

#include <string>

namespace codify {

struct GalleryOptions {
    std::string source = ".";  ///< the site's folder
    std::string output;
    std::string theme;  ///< empty: as the settings say
};

/// Writes the gallery to the output folder, or reports why not and leaves that folder as it was. Returns the exit code.
[[nodiscard]] int gallery(const GalleryOptions& options);

}  // namespace codify
