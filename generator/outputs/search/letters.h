// Unicode normalisation of letters: ligatures, precomposed and decomposed accents, and capitals of any script. The only
// file that depends on ICU. assets/search-engine/words.js does the same with functions of the browser.
#pragma once

#include <string>

namespace codify {

/// `word`, UTF-8, in compatibility decomposition (NFKD) and lower case. Bytes that are not UTF-8 are dropped.
[[nodiscard]] std::string decomposed(const std::string& word);

}  // namespace codify
