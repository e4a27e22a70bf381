#include "outputs/search/initialisms.h"

#include <algorithm>

#include "base/text.h"
#include "outputs/search/stop_words.h"
#include "outputs/search/words.h"

namespace codify {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMost = 6;
constexpr std::size_t kFar = 150;  // bytes: maximum length of six words

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/// "EDI" in "(EDI)" and "NED" in "(NEDs)"; empty for any other text in brackets.
std::string letters_in(std::string_view bracket) {
    if (bracket.size() > kFewest && bracket.back() == 's') bracket.remove_suffix(1);
    const bool fits = bracket.size() >= 2 && bracket.size() <= kMost;
    return fits && std::all_of(bracket.begin(), bracket.end(), is_capital) ? lower(bracket) : std::string();
}

/// The parts of the words of `text`, without stop words.
std::vector<std::string> counting_parts(std::string_view text) {
    std::vector<std::string> out;
    for (const auto& forms : words_of(text)) {
        const auto parts = forms.size() > 1 ? forms.size() - 1 : 1;
        for (std::size_t i = 0; i < parts; ++i) {
            if (!is_stop_word(forms[i])) out.push_back(forms[i]);
        }
    }
    return out;
}

std::string initials(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) out += word.front();
    return out;
}

void add_title(std::string_view title, std::vector<Initialism>& out) {
    const auto words = counting_parts(title);
    if (words.size() >= kFewest && words.size() <= kMost) out.push_back({as_name(initials(words)), words});
}

}  // namespace

std::vector<Initialism> explained_in(std::string_view text) {
    std::vector<Initialism> out;
    for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1)) {
        const auto end = text.find(')', at);
        if (end == std::string_view::npos) break;
        const auto letters = letters_in(text.substr(at + 1, end - at - 1));
        if (letters.empty()) continue;
        const auto from = at > kFar ? text.find(' ', at - kFar) : 0;
        auto words = counting_parts(text.substr(from, at - from));
        if (words.size() < letters.size()) continue;
        words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(letters.size()));
        if (initials(words) == letters) out.push_back({as_name(letters), std::move(words)});
    }
    return out;
}

std::vector<Initialism> of_title(std::string_view title) {
    std::vector<Initialism> out;
    std::size_t at = 0;
    for (auto word = next_word(title, at); !word.empty(); word = next_word(title, at)) {
        if (!is_capital(word.front()) && !is_stop_word(lower(word)))
            return out;  // every word but stop words must have a capital
    }
    add_title(title, out);
    if (const auto end = title.find(" for "); end != std::string_view::npos) add_title(title.substr(0, end), out);
    return out;
}

}  // namespace codify
