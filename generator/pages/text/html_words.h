// The words of finished HTML and where they stand in it, for comparing texts word by word.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace codify {

struct HtmlWord {
    std::size_t begin, end;  ///< its bytes
    int part;                ///< counts the tags before it: words of one part have none between them
};

/// Runs of letters and digits with the hyphens and apostrophes inside them; every other character or entity that is no
/// white space stands by itself. `html` is well-formed.
[[nodiscard]] std::vector<HtmlWord> html_words(std::string_view html);

}  // namespace codify
