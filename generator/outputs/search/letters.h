// One form for letters that Unicode writes in several ways: ligatures, letters composed with their accents or not, and
// capitals of any script. The only file that knows ICU. assets/search-engine/words.js does the same with what browsers
// have.
#pragma once

#include <string>

namespace codify {

/// `word`, UTF-8, in compatibility decomposition (NFKD) and lower case. Bytes that are not UTF-8 are dropped.
[[nodiscard]] std::string decomposed(const std::string& word);

}  // namespace codify
