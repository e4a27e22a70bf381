// `codify why`: shows which files a page of the site is made from, and which pages it is linked with.
#pragma once

#include <string>

#include "pipeline/settings.h"

namespace codify {

struct WhyOptions {
    SiteOptions site;
    std::string url;  ///< an address of the site, with or without its base address, a leading slash and an anchor
};

/// Prints the sources of the page, treating drafts as published. Returns the exit code.
[[nodiscard]] int why(const WhyOptions& options);

}  // namespace codify
