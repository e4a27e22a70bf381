// Finds initialisms that the texts explain, "equality, diversity and inclusion (EDI)", and those of long titles,
// "Leadership Qualities Framework for Adult Social Care". Readers type the letters; pages contain the words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace codify {

struct Initialism {
    std::string letters;             ///< folded: "edi"
    std::vector<std::string> words;  ///< folded: "equality", "diversity", "inclusion"

    friend bool operator==(const Initialism&, const Initialism&) = default;
};

/// The initialisms that `text` explains in brackets, in reading order.
[[nodiscard]] std::vector<Initialism> explained_in(std::string_view text);

/// The initialisms of `title`, if it has three to six words besides stop words, all with a capital; also those of its
/// part before a "for".
[[nodiscard]] std::vector<Initialism> of_title(std::string_view title);

}  // namespace codify
