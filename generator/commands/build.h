// `codify build`: builds a site from its folder and publishes it.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/london.h"
#include "base/report.h"

namespace codify {

struct BuildOptions {
    std::string source = ".";
    std::string output;           ///< empty: public/ in the source folder
    std::string config;           ///< empty: site-config.toml in the source folder
    std::string base_url, theme;  ///< empty: the values of the settings
    Format format = Format::human;
    bool strict = false;
    bool timings = false;
    bool quiet = false;
    bool drafts = false;           ///< publish what is held back, marked as such
    std::optional<Instant> now{};  ///< the current time for publication dates; that of the clock if not set
    bool adopt = false;            ///< publish to a folder that codify did not write
    bool in_place = false;         ///< publish page by page, whatever the settings say
};

/// Builds and publishes the site, or reports the errors and leaves the published one unchanged. Returns the exit code:
/// 128 plus the signal when one asked it to stop.
[[nodiscard]] int build(const BuildOptions& options);

}  // namespace codify
