// The wording of an item, a level or a page as a list of texts that can each be compared with another edition's.
#pragma once

#include <string>
#include <vector>

#include "model/editions/compare.h"
#include "model/model.h"

namespace codify {

/// The texts at one position: a single one, or the entries of a list, which can be added or removed.
struct Statements {
    struct One {
        std::string label, words;
        TextAt text;
    };
    std::string key;  ///< identifies the position, the same in every edition
    std::vector<One> all;
};

/// Something that has a page and wording from a document.
struct WordedEntry {
    std::string path;  ///< relative to its edition: "code/accountability"
    NodeIndex node = kNone;
    std::vector<std::string> aliases{};  ///< former paths
    std::vector<Statements> places{};
};

/// Levels and items in reading order, then the pages with a source.
[[nodiscard]] std::vector<WordedEntry> entries_of(const Framework& framework, const Words& words);

/// All words of `entry`, to find entries with the same words.
[[nodiscard]] std::string all_words(const WordedEntry& entry);

/// The texts whose words differ between the two.
[[nodiscard]] std::vector<TextChange> differences(const WordedEntry& before, const WordedEntry& after);

}  // namespace codify
