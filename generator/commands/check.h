// `codify check`: everything that a build validates, an audit of the finished pages, and plain English in the site's
// own words; nothing is written.
#pragma once

#include <optional>
#include <string>

#include "base/london.h"
#include "base/report.h"

namespace codify {

struct CheckOptions {
    std::string source = ".";
    std::string config;              ///< empty: site-config.toml in the source folder
    std::string theme;               ///< empty: the theme in the settings
    std::optional<Instant> today{};  ///< that of the clock if not set
    Format format = Format::human;
    int seconds = 10;       ///< time limit for an answer of another site
    bool drafts = false;    ///< include what is held back
    bool strict = false;    ///< treat warnings as errors
    bool external = false;  ///< check links to other sites
    bool due = false;       ///< list pages whose review is due
    bool publish = false;   ///< also check what must be true before the site goes live
    std::string address{};  ///< where it is published, as `published_address` returns it: its host is asked; or empty
};

/// `text` as the address of a published site, with a slash at its end; nothing if it cannot be one.
[[nodiscard]] std::optional<std::string> published_address(const std::string& text);

/// Reports the problems and returns the exit code.
[[nodiscard]] int check(const CheckOptions& options);

}  // namespace codify
