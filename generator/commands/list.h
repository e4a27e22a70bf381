// `codify list`: lists the pages of a site with their owners, dates and states, for people and programs.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"

namespace codify {

struct ListOptions {
    std::string source = ".";
    std::string what = "all";      ///< all, items, pages, drafts, due, unreviewed or aliases
    bool json = false;             ///< print JSON
    std::optional<Instant> now{};  ///< the current time for dates; that of the clock if not set
};

/// Prints the list. Only front matter is read, so a site with errors can be listed too.
[[nodiscard]] int list(const ListOptions& options);

}  // namespace codify
