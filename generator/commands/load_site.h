// The passes of every command that reads a site: settings, theme, content, model. Each ends at a barrier, where any
// error stops the work; all problems up to it are in the diagnostics.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/london.h"
#include "base/timings.h"
#include "model/model.h"
#include "site/theme.h"
#include "source/config.h"
#include "source/document_cache.h"

namespace codify {

struct SiteOptions {
    std::string source, config, base_url, theme;
    bool strict = false;           ///< warnings are errors
    bool drafts = false;           ///< what is held back is shown all the same, marked
    std::optional<Instant> now{};  ///< by which it is decided what is held back; the clock's without
};

struct LoadedSite {
    Config config;
    std::shared_ptr<const Theme> theme;
    Model model;
};

/// What a program that builds again and again keeps from one build to the next.
struct Kept {
    std::shared_ptr<const Theme> theme;  ///< set to nothing when any file of it changed
    std::string theme_name;
    DocumentCache documents;
};

/// The settings with what the options set in their place. Nothing after any problem; a Failure where there are none.
[[nodiscard]] std::optional<Config> load_settings(const SiteOptions& options, Diagnostics& diagnostics);

/// Nothing when there is any error.
[[nodiscard]] std::optional<LoadedSite> load_site(const SiteOptions& options, const std::vector<std::string>& homes,
                                                  Diagnostics& diagnostics, Timings& timings, Kept* kept = nullptr);

}  // namespace codify
