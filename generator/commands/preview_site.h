// The site as the preview shows it, built anew after every save: in memory, and pages only when somebody looks at them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "pipeline/pipeline.h"
#include "preview/generation.h"

namespace codify {

/// What came of one build.
struct PreviewBuild {
    std::shared_ptr<const Generation> generation;  ///< none when there is any error
    std::shared_ptr<const LoadedSite> site;        ///< that it shows
    std::vector<Diagnostic> problems;              ///< as people read them
    std::size_t pages = 0;
};

class PreviewSite {
  public:
    /// `editor` as ServeOptions has it.
    PreviewSite(SiteOptions options, Roots roots, std::string editor);

    /// The site as its files stand now, of which `changed` are others than at the build before. Never throws: a Failure
    /// is one of the problems.
    [[nodiscard]] PreviewBuild build(const std::vector<std::string>& changed);

    /// What every address shows as long as no build has been good.
    [[nodiscard]] std::shared_ptr<const Generation> nothing_yet(const std::vector<Diagnostic>& problems);

  private:
    [[nodiscard]] std::shared_ptr<Generation> begin();
    [[nodiscard]] std::shared_ptr<const Generation> generation_of(const std::shared_ptr<const LoadedSite>& site);

    SiteOptions options_;
    Roots roots_;
    std::string editor_;
    BuildCache cache_;
    std::string run_;  // differs from one start of the program to the next
    unsigned builds_ = 0;
};

}  // namespace codify
