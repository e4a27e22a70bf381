// One spelling for words that British and American writers spell differently, so that "organization" finds
// "organisation" and "modeling" finds "modelling". The rules work on beginnings, so that a word folds alike while it is
// still being typed. The index carries them, so that browsers fold alike; tests/search/folding.tsv runs through both.
#pragma once

#include <string>

namespace codify {

/// `word`, one folded word, as a British writer spells it; most words come back as they are. Doing it twice changes
/// nothing more.
[[nodiscard]] std::string british(std::string word);

/// The same rules for JavaScript: one row each, a regular expression, a tab and what takes its place.
[[nodiscard]] std::string spelling_rules();

}  // namespace codify
