#include "outputs/search/tally.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

/// Words as numbers in the order in which they are met.
class Counter {
  public:
    /// The numbers of the words of `text`, which is no text of a passage.
    std::vector<int> title(std::string_view text) {
        std::vector<int> out;
        each(text, [&](const Form& form) { out.push_back(form.number); });
        return out;
    }

    /// Counts the words of `text`, which is that of `passage`, and returns how many count.
    int text(std::string_view text, int passage) {
        int length = 0;
        each(text, [&](const Form& form) {
            if (form.stops) return;
            ++length;
            auto& postings = found_[static_cast<std::size_t>(form.number)];
            if (postings.empty() || postings.back().passage != passage) postings.push_back({passage, 0});
            ++postings.back().count;
        });
        return length;
    }

    void finish(WordTally& tally) {
        std::vector<std::string> words;
        words.reserve(numbers_.size());
        for (const auto& [word, number] : numbers_) words.push_back(word);
        tally.dictionary = make_dictionary(std::move(words));
        for (const auto& word : tally.dictionary.words) {
            const auto number = static_cast<std::size_t>(numbers_.at(word));
            tally.postings.push_back(std::move(found_[number]));
            group_.resize(numbers_.size());
            group_[number] = tally.dictionary.groups[tally.postings.size() - 1];
        }
    }

    /// The group of a number; known once all is finished.
    [[nodiscard]] int group(int number) const { return group_[static_cast<std::size_t>(number)]; }

  private:
    struct Form {
        int number;
        bool stops;
    };

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    /// Texts say the same words again and again, so each is folded once.
    template <class Visit>
    void each(std::string_view text, const Visit& visit) {
        for (std::size_t at = 0; at < text.size();) {
            const auto word = next_word(text, at);
            if (word.empty()) continue;
            auto known = forms_.find(word);
            if (known == forms_.end()) known = forms_.emplace(word, numbered(forms_of(word))).first;
            for (const auto& form : known->second) visit(form);
        }
    }

    std::vector<Form> numbered(const WordForms& forms) {
        std::vector<Form> out;
        for (const auto& form : forms) {
            const auto [known, is_new] = numbers_.emplace(form, static_cast<int>(found_.size()));
            if (is_new) found_.emplace_back();
            out.push_back({known->second, is_stop_word(form)});
        }
        return out;
    }

    std::unordered_map<std::string, std::vector<Form>, Hash, std::equal_to<>> forms_;  // as they stand in texts
    std::unordered_map<std::string, int> numbers_;
    Postings found_;
    std::vector<int> group_;
};

}  // namespace

bool WordTally::meet(const std::vector<int>& words) const {
    std::vector<std::size_t> count(lengths.size(), 0);
    std::vector<bool> here;
    for (const int word : words) {
        const int group = dictionary.groups[static_cast<std::size_t>(word)];
        here.assign(lengths.size(), false);
        for (auto i = static_cast<std::size_t>(group); i < postings.size();
             ++i) {  // the first of a group is its number
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

WordTally tally_of(const Passages& passages) {
    WordTally out;
    Counter counter;
    for (const auto& page : passages.pages) {
        out.titles.push_back(counter.title(page.title));
        (void)counter.title(page.short_title);
        for (const auto& passage : page.passages) {
            const auto number = static_cast<int>(out.lengths.size());
            if (passage.level == kNone) (void)counter.text(passage.heading, number);
            out.lengths.push_back(counter.text(passage.text, number));
            out.pages.push_back(static_cast<int>(out.titles.size()) - 1);
        }
    }
    counter.finish(out);
    for (auto& title : out.titles) {
        for (auto& word : title) word = counter.group(word);
    }
    return out;
}

}  // namespace codify
