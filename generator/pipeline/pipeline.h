// The pipeline from the source files of a site to the list of its outputs: the passes shared by every command that
// publishes, shows or checks a site. Each pass is a function from values to a new value. A barrier between passes stops
// when there are problems; what is complete at a barrier never changes afterwards.
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

/// A site without errors, in memory. Its members refer to each other, so it is never moved.
struct LoadedSite {
    explicit LoadedSite(const std::string& source) : roots(source) {}
    LoadedSite(const LoadedSite&) = delete;
    LoadedSite& operator=(const LoadedSite&) = delete;

    const Roots roots;
    Config config;
    std::shared_ptr<const Theme> theme;
    Model model;
    std::optional<Site> site;                 ///< what all pages share; never empty
    std::unique_ptr<LazySearch> lazy_search;  ///< set if the search was not made in advance
    PictureNotes picture_notes;               ///< filled when pictures are made
    Outputs outputs;                          ///< everything that is published
};

/// What a program that builds repeatedly keeps from one build to the next.
struct BuildCache {
    std::shared_ptr<const Theme> theme;  ///< reset when any of its files changed
    std::string theme_name, language;    ///< of the theme
    DocumentCache documents;
};

/// Runs the pipeline. Null when there is any error; a Failure where there is no site or it cannot be read.
///
/// With `cache`, unchanged parts are reused, and the search is only made on demand: problems with its words are then
/// not reported here but by `lazy_search`.
[[nodiscard]] std::unique_ptr<LoadedSite> load_site(const SiteOptions& options, Diagnostics& diagnostics,
                                                    Timings& timings, BuildCache* cache = nullptr);

}  // namespace codify
