// Normalises British and American spelling, so that "organization" finds "organisation" and "modeling" finds
// "modelling". The rules apply to the start of a word, so that incomplete words fold in the same way. The index
// contains the rules, so that browsers fold in the same way; tests/search/folding.tsv tests both.
#pragma once

#include <string>

namespace codify {

/// `word`, one folded word, in British spelling; most words are returned unchanged. Idempotent.
[[nodiscard]] std::string british(std::string word);

/// The same rules for JavaScript: one row each, a regular expression, a tab and the replacement.
[[nodiscard]] std::string spelling_rules();

}  // namespace codify
