// In which passages each word stands, and how often.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct Posting {
    int passage = 0;
    int count = 0;
};

/// By word of the dictionary; each list in the order of the passages.
using Postings = std::vector<std::vector<Posting>>;

/// One run of numbers per word, a space between two words. Each posting is the gap from the passage before (from -1 for
/// the first) less one, doubled; one more says that the word stands there more than once, and its count less two
/// follows.
[[nodiscard]] std::string packed_postings(const Postings& postings);

}  // namespace codify
