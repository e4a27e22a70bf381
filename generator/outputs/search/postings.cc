#include "outputs/search/postings.h"

#include "outputs/search/digits.h"

namespace codify {

std::string packed_postings(const Postings& postings) {
    std::string out;
    for (std::size_t i = 0; i < postings.size(); ++i) {
        if (i > 0) out += ' ';
        int before = -1;
        for (const auto& posting : postings[i]) {
            const bool often = posting.count > 1;
            append_number(out, static_cast<std::uint32_t>(2 * (posting.passage - before - 1) + (often ? 1 : 0)));
            if (often) append_number(out, static_cast<std::uint32_t>(posting.count - 2));
            before = posting.passage;
        }
    }
    return out;
}

}  // namespace codify
