// `codify build`: from a site's folder to the published one.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/london.h"
#include "base/report.h"

namespace codify {

struct BuildOptions {
    std::string source = ".";
    std::string output;           ///< empty: public/ in the source
    std::string config;           ///< empty: site-config.toml in the source
    std::string base_url, theme;  ///< empty: as the settings say
    Format format = Format::human;
    bool strict = false;
    bool timings = false;
    bool quiet = false;
    bool drafts = false;           ///< publish what is held back too, marked
    std::optional<Instant> now{};  ///< what the time is taken to be; the clock's without
    bool adopt = false;            ///< replace a folder that codify did not make
};

/// Builds and publishes the site, or reports why not and leaves the published one as it was. Returns the exit code:
/// 128 plus the signal when it was asked to stop.
[[nodiscard]] int build(const BuildOptions& options);

}  // namespace codify
