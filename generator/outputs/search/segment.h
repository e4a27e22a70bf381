// What the index needs of some neighbouring pages, whose texts are read once and not kept. Segments are read on several
// threads; where they begin depends on the number of pages alone, so that nothing depends on the threads.
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
        std::uint32_t spot;    ///< among `spots`
        std::uint32_t length;  ///< its words that count
    };

    std::size_t begin = 0, end = 0;  ///< its pages, among SearchPages::pages
    std::vector<std::size_t> ends;   ///< by page: how many passages there are up to its end
    std::vector<Passage> passages;
    Spots spots;
    WordCounter words;  ///< of texts, titles and headings but those of levels
    std::vector<Initialism> initialisms;
    std::string texts;        ///< of the passages, as literals, each on a line
    std::string fingerprint;  ///< of `texts`
};

/// All pages, in order.
[[nodiscard]] std::vector<Segment> read_segments(const Model& model, const SearchPages& pages);

}  // namespace codify
