// The settings of a site as a command takes them: those of its file, and what the command line sets in their place.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostics.h"
#include "base/london.h"
#include "source/config.h"
#include "source/roots.h"

namespace codify {

struct SiteOptions {
    std::string source, config, base_url, theme;
    bool strict = false;           ///< warnings are errors
    bool drafts = false;           ///< what is held back is shown all the same, marked
    std::optional<Instant> now{};  ///< by which it is decided what is held back; the clock's without
};

/// Those of the site in `roots`. Nothing after any problem; a Failure where there are no settings.
[[nodiscard]] std::optional<Config> load_settings(const SiteOptions& options, const Roots& roots,
                                                  Diagnostics& diagnostics);

}  // namespace codify
