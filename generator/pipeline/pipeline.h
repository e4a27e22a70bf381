// From the files of a site to the list of what it publishes: the passes that every command shares which publishes,
// shows or checks one. Each pass is a function from values to a new value; between some there is a barrier, which no
// problem passes and behind which something never changes again.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/timings.h"
#include "model/model.h"
#include "outputs/output.h"
#include "outputs/pictures.h"
#include "outputs/search/search_outputs.h"
#include "pages/site.h"
#include "pipeline/settings.h"
#include "source/config.h"
#include "source/document_cache.h"
#include "theme/theme.h"

namespace codify {

/// A site without errors, in memory. Its members refer to each other, so it never moves.
struct LoadedSite {
    explicit LoadedSite(const std::string& source) : roots(source) {}
    LoadedSite(const LoadedSite&) = delete;
    LoadedSite& operator=(const LoadedSite&) = delete;

    const Roots roots;
    Config config;
    std::shared_ptr<const Theme> theme;
    Model model;
    std::optional<Site> site;                 ///< what all pages share; never empty
    std::unique_ptr<LateSearch> late_search;  ///< if there is one that nobody has waited for
    PictureNotes picture_notes;               ///< what pictures told when they were made
    Outputs outputs;                          ///< all that is published
};

/// What a program that builds again and again keeps from one build to the next.
struct BuildCache {
    std::shared_ptr<const Theme> theme;  ///< set to nothing when any file of it changed
    std::string theme_name;
    DocumentCache documents;
};

/// Nothing when there is any error; a Failure where there is no site or it cannot be read.
///
/// With `cache`, nothing is made twice, and the search only when somebody asks for it: what is wrong with its words is
/// then not among the problems, and `late_search` tells it.
[[nodiscard]] std::unique_ptr<LoadedSite> load_site(const SiteOptions& options, Diagnostics& diagnostics,
                                                    Timings& timings, BuildCache* cache = nullptr);

}  // namespace codify
