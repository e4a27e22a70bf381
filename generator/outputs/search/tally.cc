#include "outputs/search/tally.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

/// Words as numbers in the order in which they are met.
class Counter {
  public:
    explicit Counter(Words& words) : words_(words) {}

    void title(const std::string& text) {
        words_.each(text, [&](const std::string& word) { entry(word); });
    }

    /// Counts the words of `text`, which is that of `passage`, and returns how many count.
    int text(const std::string& text, int passage) {
        int length = 0;
        words_.each(text, [&](const std::string& word) {
            if (is_stop_word(word)) return;
            ++length;
            auto& postings = found_[entry(word)];
            if (postings.empty() || postings.back().passage != passage) postings.push_back({passage, 0});
            ++postings.back().count;
        });
        return length;
    }

    void finish(Tally& tally) {
        std::vector<std::string> words;
        words.reserve(numbers_.size());
        for (const auto& [word, number] : numbers_) words.push_back(word);
        tally.dictionary = make_dictionary(std::move(words));
        for (const auto& word : tally.dictionary.words) tally.postings.push_back(std::move(found_[numbers_.at(word)]));
    }

  private:
    std::size_t entry(const std::string& word) {
        const auto [known, is_new] = numbers_.emplace(word, found_.size());
        if (is_new) found_.emplace_back();
        return known->second;
    }

    Words& words_;
    std::unordered_map<std::string, std::size_t> numbers_;
    Postings found_;
};

}  // namespace

bool Tally::meet(const std::vector<int>& words) const {
    std::vector<std::size_t> count(lengths.size(), 0);
    for (const int word : words) {
        const int group = dictionary.groups[static_cast<std::size_t>(word)];
        std::vector<bool> here(lengths.size(), false);
        for (std::size_t i = 0; i < postings.size(); ++i) {
            if (dictionary.groups[i] != group) continue;
            for (const auto& posting : postings[i]) here[static_cast<std::size_t>(posting.passage)] = true;
        }
        for (std::size_t i = 0; i < here.size(); ++i) {
            const auto& title = titles[static_cast<std::size_t>(pages[i])];
            if (here[i] || std::find(title.begin(), title.end(), group) != title.end()) ++count[i];
        }
    }
    return std::find(count.begin(), count.end(), words.size()) != count.end();
}

Tally tally_of(const Passages& passages) {
    Tally out;
    Words words;
    Counter counter(words);
    for (std::size_t i = 0; i < passages.pages.size(); ++i) {
        const auto& page = passages.pages[i];
        counter.title(page.title);
        counter.title(page.short_title);
        for (const auto& passage : page.passages) {
            counter.title(passage.heading);
            out.lengths.push_back(counter.text(passage.text, static_cast<int>(out.lengths.size())));
            out.pages.push_back(static_cast<int>(i));
        }
    }
    counter.finish(out);
    for (const auto& page : passages.pages) {
        auto& groups = out.titles.emplace_back();
        words.each(page.title, [&](const std::string& word) {
            groups.push_back(out.dictionary.groups[static_cast<std::size_t>(out.dictionary.find(word))]);
        });
    }
    return out;
}

}  // namespace codify
