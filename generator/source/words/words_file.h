// Reads a file of words, `words/en-GB.toml` of a theme or a site: tables of words, each of which is a text, a table of
// plural forms, or a list of texts. docs/languages.md describes it for translators.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "base/file_problems.h"
#include "source/words/words.h"

namespace codify {

/// Words in files, by their keys.
using WordRefs = std::map<std::string_view, const Word*>;

/// Adds those of `words` whose keys `out` does not have.
void add_refs(const WordMap& words, WordRefs& out);

/// What a file holds.
struct ReadWords {
    WordMap words;
    std::set<std::string, std::less<>> refused;  ///< keys of words that were reported, and are not among `words`
    bool is_whole = true;                        ///< false where the file cannot be read: nobody knows what it holds
};

/// The words in `text`, which passed clean_text, by their keys with a dot: "search.title". A text that is empty or
/// blank is not yet translated, and left out. Reports: TOML that is none (as parse_toml), a key or a value of a wrong
/// form (bad-word), a plural form that there is not or a missing `other` (word-form).
[[nodiscard]] ReadWords read_words(std::string_view text, FileProblems& problems);

/// Reports a word whose values, blanks and marks are not those of `original`, which has the same key in another
/// language, one of another kind, and a list that the program needs longer or shorter. The forms besides `other` may
/// leave values out, as "1 page" does. Returns whether all is well.
[[nodiscard]] bool check_against(const std::string& key, const Word& word, const Word& original,
                                 Diagnostics& diagnostics);

/// Reports phrases of the program that `words` have in another shape or with other values than phrases.h says.
void check_phrases(const WordRefs& words, Diagnostics& diagnostics);

}  // namespace codify
