// The browser scripts that come with the program. Their sources are the ES modules in assets/; while the program is
// built, esbuild bundles and minifies each with its imports into one classic script, since pages opened from a disk
// cannot load modules.
#pragma once

#include <span>
#include <string_view>

namespace codify {

/// A script: the name of its folder in assets/, by which themes list it, and its whole text.
struct ProgramScript {
    std::string_view name;
    std::string_view text;
};

/// The script that the preview adds to pages; it is never published.
inline constexpr std::string_view kPreviewScript = "preview";

/// All of them. CMakeLists.txt lists them and generates the definition of this function.
[[nodiscard]] std::span<const ProgramScript> program_scripts();

/// The text of the script called `name`; empty if there is none.
[[nodiscard]] std::string_view program_script(std::string_view name);

}  // namespace codify
