// Puts the words of a language into styles, for what a style sheet says before or after an element. docs/themes.md
// describes it: content: " {{words.compare.only_here}} " stands for the word in a quoted string.
#pragma once

#include <map>
#include <string>

#include "base/diagnostics.h"
#include "source/words/words.h"

namespace codify {

/// `css`, the text of the style `path`, with its words; each is added to `used` with its place. Reports a word that
/// there is not (unknown-word), one that is no plain text (word-form), since a style fills in no values, and a tag that
/// is not closed (unclosed-tag), says no word or stands outside a quoted string (wrong-tag): the browser would drop
/// that rule.
[[nodiscard]] std::string with_words(const std::string& css, const SourceFile& path, const Words& words,
                                     std::map<std::string, Place>& used, Diagnostics& diagnostics);

}  // namespace codify
