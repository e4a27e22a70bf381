#include "outputs/search/counter.h"

#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {

void WordCounter::learn(std::string_view word) {
    for (const auto& form : forms_of(word)) forms_.push_back({words_.number(form), !is_stop_word(form)});
    ends_.push_back(static_cast<std::uint32_t>(forms_.size()));
    postings_.resize(words_.size());
    here_.resize(words_.size());
}

template <class Visit>
void WordCounter::each(std::string_view text, const Visit& visit) {
    std::size_t at = 0;
    for (auto word = next_word(text, at); !word.empty(); word = next_word(text, at)) {
        const auto number = written_.number(word);
        if (number == ends_.size()) learn(word);
        for (auto i = number == 0 ? 0 : ends_[number - 1]; i < ends_[number]; ++i) visit(forms_[i]);
    }
}

void WordCounter::note(std::string_view title) {
    each(title, [](const Form&) {});
}

std::uint32_t WordCounter::count(std::string_view text) {
    std::uint32_t length = 0;
    each(text, [&](const Form& form) {
        if (!form.counts) return;
        ++length;
        if (here_[form.number]++ == 0) met_here_.push_back(form.number);
    });
    return length;
}

void WordCounter::close(int passage) {
    for (const auto number : met_here_) {
        postings_[number].add({passage, static_cast<int>(here_[number])});
        here_[number] = 0;
    }
    met_here_.clear();
}

}  // namespace codify
