#include "outputs/search/stop_words.h"

#include <string>
#include <unordered_set>

namespace codify {
namespace {

constexpr std::string_view kWords =
    "a about across all also am an and any anyone anything are as at be because been between both but by can could did "
    "do does during "
    "each every for from get had has have he her him his how i if in includes including into is it its just like "
    "may me might more most must my not of on or other others our out over own per rather should so some someone "
    "something such than "
    "that the their them themselves then there these they this those through to up upon us via was we were what "
    "when where whether which while who whom why will with within would you your";

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

std::string_view question_pattern() {
    return "^(are|can|does|is|when|where|which|who|why|will|(how|what) (are|did|does|has|is|long|many|old|was|will))"
           "\\b(?!.* (i|me|my|our|we)\\b)";
}

bool is_stop_word(std::string_view word) {
    static const auto words = all();
    return words.count(word) != 0;
}

}  // namespace codify
