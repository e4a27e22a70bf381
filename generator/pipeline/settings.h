// The settings of a site for a command: those of the settings file, overridden by options of the command line.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/london.h"
#include "source/config.h"
#include "source/roots.h"
#include "theme/theme.h"

namespace codify {

struct SiteOptions {
    std::string source, config, base_url, theme;
    bool strict = false;           ///< treat warnings as errors
    bool drafts = false;           ///< include what is held back, marked as such
    std::optional<Instant> now{};  ///< the time that decides what is held back; the current time if not set
};

/// The settings of the site in `roots`. Nothing after any problem; a Failure where there is no settings file.
[[nodiscard]] std::optional<Config> load_settings(const SiteOptions& options, const Roots& roots,
                                                  Diagnostics& diagnostics);

/// The theme and the language that the settings choose; `theme` of the command line is already among them.
[[nodiscard]] ThemeChoice theme_choice(const Config& config, const SiteOptions& options);

}  // namespace codify
