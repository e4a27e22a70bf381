#include "outputs/search/inverted_index.h"

#include <cstdint>

namespace codify {

InvertedIndex inverted_index_of(const std::vector<Segment>& segments) {
    WordTable all;
    for (const auto& segment : segments) {
        for (const auto& word : segment.words.words().words()) (void)all.number(word);
    }
    InvertedIndex out;
    out.dictionary = make_dictionary(all.words());
    std::vector<std::uint32_t> places(all.size());  // by number of a word: its index in the dictionary
    for (std::uint32_t i = 0; i < places.size(); ++i) places[all.number(out.dictionary.words[i])] = i;
    out.postings.resize(places.size());
    int from = 0;
    for (const auto& segment : segments) {
        const auto& words = segment.words.words().words();
        for (std::size_t i = 0; i < words.size(); ++i)
            out.postings[places[all.number(words[i])]].append(segment.words.postings()[i], from);
        from += static_cast<int>(segment.passages.size());
    }
    return out;
}

}  // namespace codify
