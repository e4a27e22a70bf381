// `codify why`: which files make a page of the site, and which pages it hangs together with.
#pragma once

#include <string>

#include "pipeline/settings.h"

namespace codify {

struct WhyOptions {
    SiteOptions site;
    std::string url;  ///< an address of the site, with or without its base, a leading slash and an anchor
};

/// Prints what makes the page, with drafts taken as published. Returns the exit code.
[[nodiscard]] int why(const WhyOptions& options);

}  // namespace codify
