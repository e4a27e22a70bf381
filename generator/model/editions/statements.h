// The wording of an item, a level or a page as a list of texts that can each be set against another edition's.
#pragma once

#include <string>
#include <vector>

#include "model/editions/compare.h"
#include "model/model.h"

namespace codify {

/// The texts of one place: one of them, or the entries of a list, of which some may be added or taken out.
struct Statements {
    struct One {
        std::string label, words;
        TextAt text;
    };
    std::string key;  ///< the place, the same in every edition
    std::vector<One> all;
};

/// Something with a page and wording of a document's.
struct Worded {
    std::string path;  ///< in its edition: "code/accountability"
    NodeIndex node = kNone;
    std::vector<std::string> aliases{};  ///< older paths
    std::vector<Statements> places{};
};

/// Levels and items in reading order, then the pages that name a source.
[[nodiscard]] std::vector<Worded> entries_of(const Framework& framework);

/// Every word of `entry`, to find what says the same.
[[nodiscard]] std::string all_words(const Worded& entry);

/// The texts in which the two differ by their words.
[[nodiscard]] std::vector<TextChange> differences(const Worded& before, const Worded& after);

}  // namespace codify
