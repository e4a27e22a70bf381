// A segment of the index: the words of some neighbouring pages, whose texts are read once and not kept. Segments are
// built in parallel; their boundaries depend only on the number of pages, so the result does not depend on the threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/model.h"
#include "outputs/search/counter.h"
#include "outputs/search/initialisms.h"
#include "outputs/search/pages.h"
#include "outputs/search/spots.h"

namespace codify {

struct Segment {
    struct Passage {
        std::uint32_t spot;    ///< index in `spots`
        std::uint32_t length;  ///< number of its words, without stop words
    };

    std::size_t begin = 0, end = 0;  ///< range of its pages in SearchPages::pages
    std::vector<std::size_t> ends;   ///< by page: the number of passages up to its end
    std::vector<Passage> passages;
    Spots spots;
    WordCounter words;  ///< of texts, titles and headings except those of levels
    std::vector<Initialism> initialisms;
    std::string texts;        ///< the passages as string literals, one on each line
    std::string fingerprint;  ///< of `texts`
};

/// Builds the segments of all pages, in order.
[[nodiscard]] std::vector<Segment> read_segments(const Model& model, const SearchPages& pages);

}  // namespace codify
