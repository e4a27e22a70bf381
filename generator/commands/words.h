// `codify words`: says which languages have words, and which words a language lacks, as a file to fill in.
#pragma once

#include <string>

#include "pipeline/settings.h"

namespace codify {

struct WordsOptions {
    SiteOptions site;
    std::string language;  ///< empty: list the languages
};

/// Prints the list. Returns the exit code.
[[nodiscard]] int list_words(const WordsOptions& options);

}  // namespace codify
