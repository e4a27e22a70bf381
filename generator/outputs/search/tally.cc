#include "outputs/search/tally.h"

#include <cstdint>

namespace codify {

WordTally tally_of(const std::vector<SearchBlock>& blocks) {
    WordTable all;
    for (const auto& block : blocks) {
        for (const auto& word : block.words.words().words()) (void)all.number(word);
    }
    WordTally out;
    out.dictionary = make_dictionary(all.words());
    std::vector<std::uint32_t> places(all.size());  // by number of a word: where it stands in the dictionary
    for (std::uint32_t i = 0; i < places.size(); ++i) places[all.number(out.dictionary.words[i])] = i;
    out.postings.resize(places.size());
    int from = 0;
    for (const auto& block : blocks) {
        const auto& words = block.words.words().words();
        for (std::size_t i = 0; i < words.size(); ++i)
            out.postings[places[all.number(words[i])]].append(block.words.postings()[i], from);
        from += static_cast<int>(block.passages.size());
    }
    return out;
}

}  // namespace codify
