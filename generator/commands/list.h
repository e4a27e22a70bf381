// `codify list`: the pages of a site with who looks after them and what they wait for, for people and programs.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"

namespace codify {

struct ListOptions {
    std::string source = ".";
    std::string what = "all";      ///< all, items, pages, drafts, due, unreviewed or aliases
    bool json = false;             ///< for programs
    std::optional<Instant> now{};  ///< by which it is decided what is due; the clock's without
};

/// Lists what was asked for. Only settings at the top of files are read, so a site with faults can be listed too.
[[nodiscard]] int list(const ListOptions& options);

}  // namespace codify
