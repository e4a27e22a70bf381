#include "outputs/search/dictionary.h"

#include <algorithm>
#include <unordered_map>

#include "base/parallel.h"
#include "outputs/search/digits.h"
#include "outputs/search/stems.h"
#include "outputs/search/word_table.h"

namespace codify {
namespace {

constexpr std::size_t kMostShared = 25;  // Z

/// How many letters `word` shares with `before`. Only ASCII counts: browsers count other characters differently.
std::size_t shared(std::string_view before, std::string_view word) {
    std::size_t count = 0;
    while (count < kMostShared && count < before.size() && count < word.size() && before[count] == word[count] &&
           static_cast<unsigned char>(word[count]) < 0x80)
        ++count;
    return count;
}

}  // namespace

int Dictionary::find(std::string_view word) const {
    const auto at = std::lower_bound(words.begin(), words.end(), word);
    return at != words.end() && *at == word ? static_cast<int>(at - words.begin()) : -1;
}

Dictionary make_dictionary(std::vector<std::string> words) {
    Dictionary out;
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::vector<std::string> stems(words.size());
    parallel_for(words.size(), [&](std::size_t i) {
        thread_local const Stemmer stemmer;
        stems[i] = stemmer.stem(words[i]);
    });
    WordTable known;
    std::vector<int> first;  // by stem: the first word that has it
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto stem = known.number(stems[i]);
        if (stem == first.size()) first.push_back(static_cast<int>(i));
        out.groups.push_back(first[stem]);
    }
    out.words = std::move(words);
    return out;
}

std::string packed_words(const Dictionary& dictionary) {
    std::string out;
    std::string_view before;
    for (const auto& word : dictionary.words) {
        const auto same = shared(before, word);
        out += static_cast<char>('A' + same);
        out.append(word, same);
        before = word;
    }
    return out;
}

std::string packed_groups(const Dictionary& dictionary) {
    std::string out;
    std::unordered_map<int, int> last;
    for (std::size_t i = 0; i < dictionary.groups.size(); ++i) {
        const int word = static_cast<int>(i);
        const auto [known, is_first] = last.emplace(dictionary.groups[i], word);
        append_number(out, is_first ? 0 : static_cast<std::uint32_t>(word - known->second));
        known->second = word;
    }
    return out;
}

}  // namespace codify
