// The folders that a site is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/root.h"

namespace codify {

struct Roots {
    /// Of the site in the folder `source`, as somebody typed it.
    explicit Roots(const std::string& source);

    RootRef site;     ///< the folder itself, which holds the settings
    RootRef content;  ///< what pages are made from
    /// The folders that may hold `themes/` and `assets/`: the site's own, then the one that came with the program
    /// (found from where the program stands), unless they are the same.
    std::vector<RootRef> search_path;

    /// The folders of the site itself that it is made from.
    [[nodiscard]] std::vector<std::string> inputs() const;
};

/// The content in `folder`.
[[nodiscard]] RootRef content_root(std::string folder);

/// A hint for somebody who is one folder off: the site in `source` or the folder above it; without one, `otherwise`.
[[nodiscard]] std::string site_hint(const std::string& source, const char* otherwise);

/// The text of `file`, read again from its root, with line ends as they were counted when it was read first; nothing
/// where it has no root or cannot be read.
[[nodiscard]] std::optional<std::string> source_text(const SourceFile& file);

}  // namespace codify
