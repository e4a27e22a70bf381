// Initialisms that the texts themselves explain, "equality, diversity and inclusion (EDI)", and those of long titles,
// "Leadership Qualities Framework for Adult Social Care". Readers type the letters; pages hold the words.
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

/// Those that `text` explains in brackets, in reading order.
[[nodiscard]] std::vector<Initialism> explained_in(std::string_view text);

/// Those of `title`, where it has three to six words that count, all with a capital; also those of its part before a
/// "for".
[[nodiscard]] std::vector<Initialism> of_title(std::string_view title);

}  // namespace codify
