#include "outputs/search/dictionary.h"

#include <algorithm>
#include <unordered_map>

#include "base/parallel.h"
#include "outputs/search/base90.h"
#include "outputs/search/families.h"
#include "outputs/search/stems.h"
#include "outputs/search/word_table.h"

namespace codify {
namespace {

constexpr std::size_t kAnew = 25;  // encoded as Z
constexpr std::string_view kKin = "!#$%&'()*+,-./:;=>?@[]^_~|";
static_assert(kKin.size() == kAnew + 1);

/// How many letters at the end of `before` to drop so that the rest is a prefix of `word`; kAnew for more than can be
/// encoded. Only for ASCII: browsers count other characters differently.
std::size_t dropped(std::string_view before, std::string_view word) {
    const auto same = std::mismatch(before.begin(), before.end(), word.begin(), word.end()).first;
    const auto count = std::min(static_cast<std::size_t>(before.end() - same), kAnew);
    const bool plain = std::all_of(same, before.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return plain ? count : kAnew;
}

/// By word: the distance to the previous word of its group, 0 for the first of a group.
std::vector<int> distances(const std::vector<int>& groups) {
    std::vector<int> out;
    std::unordered_map<int, int> last;  // by group
    for (const auto group : groups) {
        const int word = static_cast<int>(out.size());
        const auto [known, is_first] = last.emplace(group, word);
        out.push_back(is_first ? 0 : word - known->second);
        known->second = word;
    }
    return out;
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
    std::vector<std::string> families(words.size());
    parallel_for(words.size(), [&](std::size_t i) {
        thread_local const Stemmer stemmer;
        families[i] = family_of(words[i], stemmer.stem(words[i]));
    });
    WordTable known;
    std::vector<int> first;  // by family: its first word
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto family = known.number(families[i]);
        if (family == first.size()) first.push_back(static_cast<int>(i));
        out.groups.push_back(first[family]);
    }
    out.words = std::move(words);
    return out;
}

std::string packed_phrases(const Dictionary& dictionary, const std::vector<std::string>& phrases) {
    std::string out;
    for (const auto& phrase : phrases) {
        if (&phrase != &phrases.front()) out += '`';
        for (std::size_t at = 0; at < phrase.size();) {
            const auto end = std::min(phrase.find(' ', at), phrase.size());
            const auto word = phrase.substr(at, end - at);
            const int number = dictionary.find(word);
            number < 0 ? void(out += ' ' + word + ' ') : append_number(out, static_cast<std::uint32_t>(number));
            at = end + 1;
        }
    }
    return out;
}

std::string_view kin_signs() { return kKin; }

std::string packed_words(const Dictionary& dictionary) {
    std::string out;
    std::string_view before;
    const auto back = distances(dictionary.groups);
    for (std::size_t i = 0; i < back.size(); ++i) {
        const auto& word = dictionary.words[i];
        const auto count = dropped(before, word);
        out += back[i] == 0 ? static_cast<char>('A' + count) : kKin[count];
        out.append(word, count == kAnew ? 0 : before.size() - count);
        before = word;
    }
    return out;
}

std::string packed_groups(const Dictionary& dictionary) {
    std::string out;
    const auto back = distances(dictionary.groups);
    for (std::size_t i = 0; i < back.size(); ++i) {
        if (back[i] < 2) continue;
        append_number(out, static_cast<std::uint32_t>(i));
        append_number(out, static_cast<std::uint32_t>(back[i]));
    }
    return out;
}

}  // namespace codify
