// Finds the texts that are the site's own words, and never those of a document: pages without a source, summaries,
// notes, sections marked as own words, the texts of settings and of the site's own themes, and its own files of words.
#pragma once

#include <string>
#include <vector>

#include "base/root.h"
#include "check/passage.h"
#include "model/model.h"
#include "source/config.h"
#include "theme/theme_chain.h"

namespace codify {

/// `site` is the root of the site. The files were valid when `model` was made from them; one that no longer exists is
/// left out.
[[nodiscard]] std::vector<OwnPassage> own_words(const Model& model, const Config& config, const RootRef& site,
                                                const ThemeChain& theme);

}  // namespace codify
