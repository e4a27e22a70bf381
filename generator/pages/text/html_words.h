// Splits HTML into words with their byte offsets, for comparing texts word by word.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace codify {

struct HtmlWord {
    std::size_t begin, end;  ///< byte offsets
    int part;                ///< number of tags before it: words with the same number have no tag between them
};

/// Runs of letters and digits with the hyphens and apostrophes inside them; every other character or entity that is not
/// white space is a word of its own. `html` is well-formed.
[[nodiscard]] std::vector<HtmlWord> html_words(std::string_view html);

}  // namespace codify
