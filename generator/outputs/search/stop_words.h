// Stop words: words that are too common to help a search. They do not find passages, but titles ("About this site").
#pragma once

#include <string_view>

namespace codify {

/// All of them, with spaces between.
[[nodiscard]] std::string_view stop_words();

/// Whether `word`, which is folded, is one.
[[nodiscard]] bool is_stop_word(std::string_view word);

/// A regular expression for JavaScript that matches questions about the documents themselves ("who has to follow the
/// code"), in lower case. Questions with "I" are about conduct, like most that begin with "how do".
[[nodiscard]] std::string_view question_pattern();

}  // namespace codify
