// The browser programs that come with this one. Their sources are the modules in assets/; while this program is built,
// esbuild joins and shortens each with all that it imports into one classic script, since pages on a disk load no
// modules.
#pragma once

#include <span>
#include <string_view>

namespace codify {

/// One of them: the name of its folder in assets/, by which themes list it, and its whole text.
struct ProgramScript {
    std::string_view name;
    std::string_view text;
};

/// The one that the preview adds to pages, and no site holds.
inline constexpr std::string_view kPreviewScript = "preview";

/// All of them. CMakeLists.txt says which there are and makes what this returns.
[[nodiscard]] std::span<const ProgramScript> program_scripts();

/// The text of the one called `name`; empty if there is none.
[[nodiscard]] std::string_view program_script(std::string_view name);

}  // namespace codify
