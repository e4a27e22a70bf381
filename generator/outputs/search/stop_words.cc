#include "outputs/search/stop_words.h"

#include <string>
#include <unordered_set>

namespace codify {
namespace {

constexpr std::string_view kWords =
    "a about an and any are as at be been but by can could did do does for from get had has have he her him his how i "
    "if in into is it its just like may me might must my of on or our out should so some than that the their them then "
    "there these they this those to up us was we were what when where which while who whom why will with would you "
    "your";

std::unordered_set<std::string_view> all() {
    std::unordered_set<std::string_view> words;
    for (std::size_t at = 0; at < kWords.size();) {
        const auto end = std::min(kWords.find(' ', at), kWords.size());
        words.insert(kWords.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

}  // namespace

std::string_view stop_words() { return kWords; }

bool is_stop_word(std::string_view word) {
    static const auto words = all();
    return words.count(word) != 0;
}

}  // namespace codify
