// `codify check`: everything a build validates, an audit of the finished pages, and the site's own words held to plain
// English; nothing is written.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"
#include "base/report.h"

namespace codify {

struct CheckOptions {
    std::string source = ".";
    std::string config;              ///< empty: site-config.toml in the source
    std::string theme;               ///< empty: as the settings say
    std::optional<Instant> today{};  ///< the clock's without
    Format format = Format::human;
    int seconds = 10;       ///< that another site may take to answer
    bool drafts = false;    ///< looks at what is held back too
    bool strict = false;    ///< warnings are errors
    bool external = false;  ///< asks other sites whether what is linked to is there
    bool due = false;       ///< lists pages whose review is due
    bool publish = false;   ///< adds what must be true before the site goes live
};

/// Reports what it finds and returns the exit code.
[[nodiscard]] int check(const CheckOptions& options);

}  // namespace codify
