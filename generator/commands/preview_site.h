// Builds the site for the preview after every save: in memory, with pages made on demand.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "pipeline/pipeline.h"
#include "preview/generation.h"

namespace codify {

/// The result of a build.
struct PreviewBuild {
    std::shared_ptr<const Generation> generation;  ///< null when there is any error
    std::shared_ptr<const LoadedSite> site;        ///< the site of the generation
    std::vector<Diagnostic> problems;              ///< completed with excerpts
    std::size_t pages = 0;
};

class PreviewSite {
  public:
    /// `editor` as in ServeOptions.
    PreviewSite(SiteOptions options, Roots roots, std::string editor);

    /// Builds the site from its current files, of which `changed` differ from those of the build before. Never throws:
    /// a Failure becomes one of the problems.
    [[nodiscard]] PreviewBuild build(const std::vector<std::string>& changed);

    /// The generation that is shown before the first build without errors.
    [[nodiscard]] std::shared_ptr<const Generation> nothing_yet(const std::vector<Diagnostic>& problems);

  private:
    [[nodiscard]] std::shared_ptr<Generation> begin();
    [[nodiscard]] std::shared_ptr<const Generation> generation_of(const std::shared_ptr<const LoadedSite>& site);

    SiteOptions options_;
    Roots roots_;
    std::string editor_;
    BuildCache cache_;
    std::string run_;  // differs between runs of the program
    unsigned builds_ = 0;
};

}  // namespace codify
