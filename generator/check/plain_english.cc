#include "check/plain_english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"

namespace codify {
namespace {

struct Word {
    std::string text;  ///< in lower case
    std::size_t at = 0, end = 0;
    bool quoted = false;
};

bool is_apostrophe(char32_t code) { return code == '\'' || code == 0x2019; }

bool is_letter(char32_t code) {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9') ||
           (code >= 0xC0 && code < 0x2000);
}

/// Tracks quotation marks: double ones, and single ones that are not apostrophes.
class Quotes {
  public:
    void read(char32_t before, char32_t code, char32_t after) {
        if (code == '"') inside_ = !inside_;
        if (code == 0x201C || code == 0x201D) inside_ = code == 0x201C;
        if (code == 0x2018 || (code == '\'' && !is_letter(before) && is_letter(after))) inside_ = true;
        if (is_apostrophe(code) && inside_ && before != ' ' && !is_letter(after)) inside_ = false;
    }
    [[nodiscard]] bool inside() const { return inside_; }

  private:
    bool inside_ = false;
};

/// The words of `text`, with the hyphens and apostrophes between their letters.
std::vector<Word> words_in(std::string_view text) {
    std::vector<Word> out;
    Quotes quotes;
    char32_t before = ' ';
    const auto size_at = [&](std::size_t at) { return std::max<std::size_t>(character_at(text, at).size, 1); };
    for (std::size_t at = 0; at < text.size();) {
        const auto code = character_at(text, at).code;
        const auto behind = at + size_at(at);
        const auto after = behind < text.size() ? character_at(text, behind).code : U' ';
        const bool joins = !out.empty() && out.back().end == at && (code == '-' || is_apostrophe(code)) &&
                           is_letter(before) && is_letter(after);
        if (!joins) quotes.read(before, code, after);
        if (is_letter(code) || joins) {
            if (out.empty() || out.back().end != at) out.push_back({{}, at, at, quotes.inside()});
            out.back().text += is_apostrophe(code) ? "'" : lower(text.substr(at, behind - at));
            out.back().end = behind;
        }
        before = code;
        at = behind;
    }
    return out;
}

/// Whether a sentence ends between two words: at a full stop that is followed by white space and is not part of an
/// abbreviation.
bool ends_between(std::string_view text, const Word& word, const Word& next) {
    static constexpr std::array<std::string_view, 8> kShort = {"e.g", "i.e", "dr", "mr", "mrs", "ms", "no", "vs"};
    const auto between = text.substr(word.end, next.at - word.end);
    const auto stop = between.find_first_of(".!?");
    if (stop == std::string_view::npos || between.find(' ', stop) == std::string_view::npos) return false;
    if (between[stop] != '.') return true;
    const auto begin = text.rfind(' ', word.at);
    const auto whole = lower(text.substr(begin == std::string_view::npos ? 0 : begin + 1,
                                         word.end - (begin == std::string_view::npos ? 0 : begin + 1)));
    return std::find(kShort.begin(), kShort.end(), whole) == kShort.end();
}

bool follow(std::string_view text, const std::vector<Word>& words, std::size_t first,
            const std::vector<std::string>& phrase) {
    if (first + phrase.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if (words[first + i].text != phrase[i]) return false;
        if (i > 0 &&
            !trim(text.substr(words[first + i - 1].end, words[first + i].at - words[first + i - 1].end)).empty())
            return false;
    }
    return true;
}

}  // namespace

PlainEnglish::PlainEnglish(const Style& style) : longest_(style.longest_sentence) {
    for (const auto& word : style.words) {
        Rule rule{{}, word.use, word.spelling};
        for (auto& part : words_in(word.avoid)) rule.words.push_back(std::move(part.text));
        if (!rule.words.empty()) rules_[rule.words.front()].push_back(std::move(rule));
    }
    for (auto& [first, rules] : rules_) {
        std::stable_sort(rules.begin(), rules.end(),
                         [](const Rule& a, const Rule& b) { return a.words.size() > b.words.size(); });
    }
}

void PlainEnglish::check(const OwnPassage& passage, Diagnostics& diagnostics) const {
    const auto words = words_in(passage.text);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto found = rules_.find(words[i].text); found != rules_.end() && !words[i].quoted) {
            for (const auto& rule : found->second) {
                if (!follow(passage.text, words, i, rule.words)) continue;
                const auto said = passage.text.substr(words[i].at, words[i + rule.words.size() - 1].end - words[i].at);
                if (rule.spelling) {
                    diagnostics.warning(passage.place(words[i].at), "spelling",
                                        fmt::format("\"{}\" is not how this site spells it", said), "try: " + rule.use);
                } else {
                    diagnostics.warning(passage.place(words[i].at), "plain-word",
                                        fmt::format("\"{}\" is not plain English", said), "try: " + rule.use);
                }
                break;
            }
        }
        const bool last = i + 1 == words.size();
        if (!last && !ends_between(passage.text, words[i], words[i + 1])) continue;
        if (const auto count = i + 1 - begin; count > longest_)
            diagnostics.warning(passage.place(words[begin].at), "long-sentence",
                                fmt::format("this sentence has {} words, the limit is {}", count, longest_),
                                "make two of it, or leave something out");
        begin = i + 1;
    }
}

}  // namespace codify
