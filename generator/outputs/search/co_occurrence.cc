#include "outputs/search/co_occurrence.h"

#include <algorithm>

#include "outputs/search/words.h"

namespace codify {

CoOccurrence::CoOccurrence(const SearchPages& pages, const std::vector<Segment>& segments,
                           const InvertedIndex& inverted)
    : inverted_(inverted), begins_{0} {
    std::size_t from = 0;
    for (const auto& segment : segments) {
        for (const auto end : segment.ends) begins_.push_back(from + end);
        from = begins_.back();
    }
    const auto& dictionary = inverted.dictionary;
    for (std::size_t i = 0; i < dictionary.groups.size(); ++i)
        words_[dictionary.groups[i]].push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        for (const auto& forms : words_of(pages.pages[i].title)) {
            for (const auto& form : forms)
                titled_[dictionary.groups[static_cast<std::size_t>(dictionary.find(form))]].push_back(i);
        }
    }
}

std::vector<bool> CoOccurrence::passages_with(int group) const {
    std::vector<bool> out(begins_.back());
    for (const auto word : words_.at(group)) {
        for (const auto passage : inverted_.postings[static_cast<std::size_t>(word)].passages())
            out[static_cast<std::size_t>(passage)] = true;
    }
    if (const auto titled = titled_.find(group); titled != titled_.end()) {
        for (const auto page : titled->second)
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(begins_[page]),
                      out.begin() + static_cast<std::ptrdiff_t>(begins_[page + 1]), true);
    }
    return out;
}

bool CoOccurrence::meet(const std::vector<int>& words) const {
    std::vector<bool> all(begins_.back(), true);
    for (const auto word : words) {
        const auto here = passages_with(inverted_.dictionary.groups[static_cast<std::size_t>(word)]);
        std::transform(all.begin(), all.end(), here.begin(), all.begin(), std::logical_and<>());
    }
    return std::find(all.begin(), all.end(), true) != all.end();
}

}  // namespace codify
