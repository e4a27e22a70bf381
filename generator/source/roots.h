// Finds the root folders that a site is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/root.h"

namespace codify {

struct Roots {
    /// The roots of the site in the folder `source`, as typed on the command line.
    explicit Roots(const std::string& source);

    RootRef site;     ///< the folder itself, which contains the settings
    RootRef content;  ///< what pages are made from
    RootRef fixed;    ///< files that are published as they are; may not exist
    /// The folders that may contain `themes/` and `assets/`: the site's own, then the one that came with the program
    /// (found relative to the executable), unless they are the same.
    std::vector<RootRef> search_path;

    /// The folders of the site itself that are inputs of a build.
    [[nodiscard]] std::vector<std::string> inputs() const;
};

/// The folder to publish to: `output` as typed, or without it the usual one of the site in `source`.
[[nodiscard]] std::string output_folder(const std::string& output, const std::string& source);

/// The root of the content in `folder`.
[[nodiscard]] RootRef content_root(std::string folder);

/// The hint for a command run one folder too high or too low: names the site in `source` or in the folder above it;
/// `otherwise` where there is none.
[[nodiscard]] std::string site_hint(const std::string& source, const char* otherwise);

/// The text of `file`, read again from its root, with line ends as they were counted when it was parsed; nothing where
/// it has no root or cannot be read.
[[nodiscard]] std::optional<std::string> source_text(const SourceFile& file);

}  // namespace codify
